package readout.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import readout.search.IndexEntry;
import readout.search.Indexing;
import readout.search.StatementIndex;

/** Indexes in memory, of the same fields as those in a folder. What they hold goes with the last reader. */
public final class LuceneMemory implements Indexing {

    static {
        VectorAdvice.silence();
    }

    private final StatementAnalyzer analyzer = new StatementAnalyzer();

    @Override
    public StatementIndex of(List<IndexEntry> entries) {
        return IndexFailures.attempt(
            "indexing statements in memory", () -> new LuceneStatementIndex(reader(entries, analyzer), analyzer));
    }

    /** A reader that its owner closes. */
    static DirectoryReader reader(List<IndexEntry> entries, StatementAnalyzer analyzer) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, LuceneStatementWriter.config(analyzer))) {
            for (var entry : entries) {
                writer.addDocument(StatementFields.document(entry));
            }
            writer.forceMerge(1); // one segment is searched fastest
            writer.commit();
        }
        return DirectoryReader.open(directory);
    }
}
