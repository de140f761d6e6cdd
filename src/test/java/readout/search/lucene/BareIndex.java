package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import readout.search.IndexEntry;

/** The least that indexing must cost: Lucene's own writer, fed records with the same fields on all processors. */
public final class BareIndex implements AutoCloseable {

    private final Directory directory;
    private final IndexWriter writer;

    public BareIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, LuceneStatementWriter.config(new StatementAnalyzer()));
    }

    public void add(List<IndexEntry> entries) {
        entries.parallelStream().forEach(entry -> IndexFailures.attempt("indexing",
            () -> writer.addDocument(StatementFields.document(entry))));
    }

    /** Makes it durable and opens it; returns how many statements are found there. */
    public int commit() throws IOException {
        writer.commit();
        try (var reader = DirectoryReader.open(directory)) {
            return reader.numDocs();
        }
    }

    @Override
    public void close() throws IOException {
        writer.rollback();
        directory.close();
    }
}
