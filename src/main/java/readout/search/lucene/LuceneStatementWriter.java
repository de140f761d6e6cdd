package readout.search.lucene;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import readout.search.Commit;
import readout.search.Fields;
import readout.search.IndexEntry;
import readout.search.StatementWriter;

/** Holds the folder's write lock as long as it is open. For one thread. */
final class LuceneStatementWriter implements StatementWriter {

    /** A merge holds the graph of neighbours in the heap: 100,000 vectors just went through 80 MB; others need room, too. */
    private static final long HEAP_FOR_A_VECTOR = 2_048;

    private static final long MOST_TOGETHER = Runtime.getRuntime().maxMemory() / HEAP_FOR_A_VECTOR;

    /** In MB; whole statements wait in it. Twice Lucene's own makes filling an eighth faster and still fits a bot's heap. */
    private static final int BUFFER = 32;

    private final IndexWriter writer;
    private final Together<IndexEntry> together = new Together<>(this::added);
    private long written;

    private LuceneStatementWriter(IndexWriter writer) {
        this.writer = writer;
    }

    static LuceneStatementWriter open(Directory directory, StatementAnalyzer analyzer, int kept) throws IOException {
        var config = config(analyzer).setIndexDeletionPolicy(new KeepNewest(kept));
        return new LuceneStatementWriter(new IndexWriter(directory, config));
    }

    /** How statements lie in every index. */
    static IndexWriterConfig config(StatementAnalyzer analyzer) {
        return new IndexWriterConfig(analyzer)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(BUFFER)
            .setIndexSort(new Sort(new SortField(Fields.EARLIEST, SortField.Type.LONG)));
    }

    @Override
    public void put(IndexEntry entry) {
        written++;
        together.finish();
        write(() -> writer.updateDocument(id(entry.sourced().statement().id()), StatementFields.document(entry)));
    }

    @Override
    public void add(IndexEntry entry) {
        written++;
        together.add(entry);
    }

    private void added(IndexEntry entry) {
        write(() -> writer.addDocument(StatementFields.document(entry)));
    }

    private static void write(IndexFailures.Attempt<Long> attempt) {
        attempt("writing a statement to the index", attempt);
    }

    @Override
    public void remove(String id) {
        together.finish();
        attempt("removing a statement from the index", () -> writer.deleteDocuments(id(id)));
    }

    private static Term id(String id) {
        return new Term(Fields.ID, id);
    }

    @Override
    public void commit(Commit commit) {
        together.finish();
        flush();
        attempt("committing an edition to the index", () -> {
            mergeVectors();
            writer.setLiveCommitData(CommitRecord.write(commit).entrySet());
            return writer.commit();
        });
    }

    /** Every processor writes what one of them gathered; a commit would do that one after the other. */
    private void flush() {
        IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel()
            .forEach(_ -> attempt("writing statements to the index", () -> {
                writer.flushNextBuffer();
                return 0L;
            }));
    }

    /**
     * Brings vectors together where most are new, before anybody waits for an answer. Every segment has a graph of neighbours
     * of its own to be gone through: with 25 segments, as they come from the writer, that took seven times as long as with one.
     */
    private void mergeVectors() throws IOException {
        var all = writer.getDocStats().numDocs;
        if (2 * written > all && writer.getFieldNames().contains(Fields.VECTOR)) {
            writer.forceMerge((int) (1 + all / MOST_TOGETHER));
        }
    }

    /** A merge that fails in the background closes the writer, which says so at its next use. */
    private static void attempt(String attempted, IndexFailures.Attempt<Long> attempt) {
        IndexFailures.attempt(attempted, () -> {
            try {
                return attempt.run();
            } catch (AlreadyClosedException e) {
                throw new IOException(e.getCause() == null ? e : e.getCause());
            }
        });
    }

    /** Merges still running are given up; a later writer takes them up again. */
    @Override
    public void close() {
        together.abandon();
        IndexFailures.attempt("closing the index after writing", () -> {
            writer.rollback();
            return writer;
        });
    }
}
