package readout.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Documents, queries, and which of the documents are relevant to which query.
 *
 * @param documents the file they stand in: there may be more than fit into memory
 * @param size how many documents there are
 * @param queries those with a relevant document
 */
public record TestCollection(Path documents, int size, List<Query> queries, PassedOver passedOver) {

    public TestCollection {
        queries = List.copyOf(queries);
    }

    /** @param title empty when it has none */
    record Document(String id, String title, String text) {

        /** Title and text as one. */
        String whole() {
            return title.isBlank() ? text : title + ". " + text;
        }
    }

    /** @param grades of documents of the collection, by id; from 1 on they are relevant */
    record Query(String id, String text, Map<String, Integer> grades) {
        Query {
            grades = Map.copyOf(grades);
        }
    }

    /**
     * What cannot be scored.
     *
     * @param queries that have no relevant document
     * @param ofUnknownQueries judgements whose query is not there
     * @param ofUnknownDocuments judgements whose document is not there
     */
    record PassedOver(int queries, int ofUnknownQueries, int ofUnknownDocuments) {}
}
