package readout;

import java.nio.file.Path;
import java.time.Instant;
import readout.edition.Edition;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.IndexEntry;
import readout.search.StatementStore;
import readout.search.lucene.LuceneStatementStore;

/** The {@linkplain Fixtures fixture corpus} as edition 7, in an embedded index in a folder or in any store. Closed by its test. */
public final class FixtureEdition implements AutoCloseable {

    private final StatementStore store;
    private final Edition edition;

    public FixtureEdition(Path folder) {
        this(new LuceneStatementStore(folder, 1));
    }

    /** Takes over the store. */
    public FixtureEdition(StatementStore store) {
        this.store = store;
        var statements = Fixtures.statements();
        var published = Instant.parse("2026-11-23T14:05:00Z");
        var commit = new Commit(new EditionStamp(7, "a1b2c3d4e5f6", published, statements.size()), "");
        try (var writer = store.write().orElseThrow()) {
            statements
                .forEach(sourced -> writer.put(new IndexEntry(sourced, "events/lake.yaml", sourced.statement().id())));
            writer.commit(commit);
        }
        edition = new Edition(commit.stamp(), Fixtures.registry(), store.open(commit).orElseThrow(), "");
    }

    public Edition edition() {
        return edition;
    }

    @Override
    public void close() {
        edition.index().close();
        store.close();
    }
}
