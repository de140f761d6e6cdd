package readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import readout.eval.CaseFile.BadCaseException;
import readout.eval.TestCollection.Document;
import readout.eval.TestCollection.PassedOver;
import readout.eval.TestCollection.Query;

/**
 * A collection in a folder: {@code docs.jsonl} (id, title, text), {@code queries.jsonl} (id, text) and {@code qrels.tsv}
 * (query, document, grade).
 */
public final class CollectionFolder {

    private static final String DOCUMENTS = "docs.jsonl";
    private static final String QUERIES = "queries.jsonl";
    private static final String JUDGEMENTS = "qrels.tsv";

    private final Path folder;
    private final Set<String> documents = new HashSet<>();
    private final Map<String, String> queries = new LinkedHashMap<>();
    private final JudgementFile judgements = new JudgementFile();

    private CollectionFolder(Path folder) {
        this.folder = folder;
    }

    /** What came of reading it. */
    public sealed interface Reading {}

    public record Sound(TestCollection collection) implements Reading {}

    /** Every bad line of any file, with what is wrong with it. */
    public record Mistaken(List<String> mistakes) implements Reading {
        public Mistaken {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** The files that are not there. */
    public record Incomplete(List<String> missing) implements Reading {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /** A folder that is not there, or none, is an exception. */
    public static Reading read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw Files.exists(folder)
                ? new NotDirectoryException(folder.toString())
                : new NoSuchFileException(folder.toString());
        }
        var missing = Stream.of(DOCUMENTS, QUERIES, JUDGEMENTS)
            .filter(name -> !Files.isRegularFile(folder.resolve(name))).toList();
        return missing.isEmpty() ? new CollectionFolder(folder).read() : new Incomplete(missing);
    }

    private Reading read() throws IOException {
        var mistakes = new ArrayList<>(LineFile.read(folder.resolve(DOCUMENTS), (line, _) -> document(line)));
        mistakes.addAll(LineFile.read(folder.resolve(QUERIES), (line, _) -> query(line)));
        mistakes.addAll(LineFile.read(folder.resolve(JUDGEMENTS), judgements));
        if (!mistakes.isEmpty()) {
            return new Mistaken(mistakes);
        }
        var collection = collection();
        var lack = lack(collection);
        return lack.isEmpty() ? new Sound(collection) : new Mistaken(lack);
    }

    /** Why there is nothing to measure, if so. */
    private List<String> lack(TestCollection collection) {
        var lack = new ArrayList<String>();
        if (documents.isEmpty()) {
            lack.add(folder.resolve(DOCUMENTS) + ": there is no document in it");
        }
        if (queries.isEmpty()) {
            lack.add(folder.resolve(QUERIES) + ": there is no query in it");
        }
        if (judgements.grades().isEmpty()) {
            lack.add(folder.resolve(JUDGEMENTS) + ": there is no judgement in it");
        }
        if (lack.isEmpty() && collection.queries().isEmpty()) {
            lack.add(folder.resolve(JUDGEMENTS) + ": no query has a relevant document");
        }
        return lack;
    }

    private void document(String line) throws BadCaseException {
        var id = CollectionLine.document(line).id();
        if (!documents.add(id)) {
            throw new BadCaseException("has the id “" + id + "” of an earlier document");
        }
    }

    private void query(String line) throws BadCaseException {
        var query = CollectionLine.query(line);
        if (queries.putIfAbsent(query.id(), query.text()) != null) {
            throw new BadCaseException("has the id “" + query.id() + "” of an earlier query");
        }
    }

    private TestCollection collection() {
        var judged = new ArrayList<Query>();
        queries.forEach((id, text) -> {
            var grades = new HashMap<>(judgements.grades().getOrDefault(id, Map.of()));
            grades.keySet().retainAll(documents);
            if (grades.values().stream().anyMatch(grade -> grade > 0)) {
                judged.add(new Query(id, text, grades));
            }
        });
        return new TestCollection(
            folder.resolve(DOCUMENTS), documents.size(), judged, passedOver(queries.size() - judged.size()));
    }

    private PassedOver passedOver(int unjudged) {
        var ofUnknownQueries = 0;
        var ofUnknownDocuments = 0;
        for (var judged : judgements.grades().entrySet()) {
            if (!queries.containsKey(judged.getKey())) {
                ofUnknownQueries += judged.getValue().size();
                continue;
            }
            ofUnknownDocuments += (int) judged.getValue().keySet().stream().filter(id -> !documents.contains(id))
                .count();
        }
        return new PassedOver(unjudged, ofUnknownQueries, ofUnknownDocuments);
    }

    /** Goes through the documents once more, after they were found to be in order. */
    static void documents(TestCollection collection, DocumentReader reader) throws IOException {
        var mistakes = LineFile.read(
            collection.documents(), (line, _) -> reader.read(CollectionLine.document(line)));
        if (!mistakes.isEmpty()) {
            throw new IOException("it changed while it was read: " + mistakes.getFirst());
        }
    }

    /** What is done with a document. */
    @FunctionalInterface
    interface DocumentReader {
        void read(Document document);
    }
}
