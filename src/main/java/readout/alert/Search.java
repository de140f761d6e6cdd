package readout.alert;

import java.util.List;
import readout.edition.Edition;
import readout.model.SourcedStatement;
import readout.search.Hit;
import readout.search.IndexEntry;
import readout.search.Indexing;
import readout.search.Order;
import readout.search.StatementIndex;
import readout.search.StatementQuery;

/** A search of a few statements for what is followed. */
record Search(Edition edition, StatementIndex index, int size) implements AutoCloseable {

    static Search in(List<SourcedStatement> statements, Edition edition, Indexing indexing) {
        var entries = statements.stream().map(each -> new IndexEntry(each, "", "")).toList();
        return new Search(edition, indexing.of(entries), entries.size());
    }

    /** Those that meet the terms, the oldest first. */
    List<Hit> hits(Terms terms) {
        return size == 0
            ? List.of()
            : terms.criteria(edition)
                .map(criteria -> index.search(new StatementQuery(criteria, new Order.OldestFirst(), 0, size)).hits())
                .orElse(List.of());
    }

    @Override
    public void close() {
        index.close();
    }
}
