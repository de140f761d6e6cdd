package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import readout.search.Fields;
import readout.search.IndexEntry;

/**
 * The least that indexing must cost: Lucene's own writer, fed records with the same fields on all processors. Or, to compare
 * searching, with whole statements as stored fields, which Lucene compresses, as its guides have it.
 */
public final class BareIndex implements AutoCloseable {

    private final Directory directory;
    private final IndexWriter writer;
    private final boolean stores;

    public BareIndex(Path folder) throws IOException {
        this(folder, false);
    }

    private BareIndex(Path folder, boolean stores) throws IOException {
        this.stores = stores;
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, LuceneStatementWriter.config(new StatementAnalyzer()));
    }

    /** Whether one was committed in a folder. */
    public static boolean isIn(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory);
        }
    }

    public static BareIndex ofStoredFields(Path folder) throws IOException {
        return new BareIndex(folder, true);
    }

    public void add(List<IndexEntry> entries) {
        entries.parallelStream().forEach(entry -> IndexFailures.attempt("indexing",
            () -> writer.addDocument(document(entry))));
    }

    private Document document(IndexEntry entry) {
        var document = StatementFields.document(entry);
        if (stores) {
            document.removeField(Fields.STATEMENT);
            document.add(new StoredField(Fields.STATEMENT, HitForm.write(entry)));
        }
        return document;
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
