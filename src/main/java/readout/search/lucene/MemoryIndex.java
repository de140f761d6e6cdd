package readout.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import readout.search.IndexEntry;

/** A few statements, indexed in memory alone. */
final class MemoryIndex {

    private MemoryIndex() {}

    /** A reader that its owner closes. */
    static DirectoryReader of(List<IndexEntry> entries, StatementAnalyzer analyzer) throws IOException {
        var directory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig(analyzer)
            .setIndexSort(new Sort(new SortField(StatementFields.EARLIEST, SortField.Type.LONG)));
        try (var writer = new IndexWriter(directory, config)) {
            for (var entry : entries) {
                writer.addDocument(StatementFields.document(entry));
            }
        }
        return DirectoryReader.open(directory);
    }
}
