package readout;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import readout.corpus.Registry;
import readout.edition.Edition;
import readout.model.EditionStamp;
import readout.model.SourcedStatement;
import readout.search.Commit;
import readout.search.IndexEntry;
import readout.search.lucene.LuceneStatementStore;

/** Any statements as an edition, in an embedded index in a folder. Closed by its test. */
public final class CorpusEdition implements AutoCloseable {

    private final LuceneStatementStore store;
    private final Edition edition;

    public CorpusEdition(Path folder, Registry registry, List<SourcedStatement> statements) {
        store = new LuceneStatementStore(folder, 1);
        var stamp = new EditionStamp(1, "c0rpu5", Instant.parse("2026-11-23T14:05:00Z"), statements.size());
        var commit = new Commit(stamp, "");
        try (var writer = store.write().orElseThrow()) {
            statements.forEach(each -> writer.put(new IndexEntry(each, "events/any.yaml", each.statement().id())));
            writer.commit(commit);
        }
        edition = new Edition(stamp, registry, store.open(commit).orElseThrow(), "");
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
