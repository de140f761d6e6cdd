package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.IndexEntry;
import readout.search.StatementIndex;
import readout.search.StatementStore;
import readout.search.StatementWriter;

/**
 * A store of which each new edition is put into a folder of snapshots, too, once it is committed. What hinders that is told
 * and does not hinder the edition; it is tried again while somebody looks for newer editions. Safe for use by many threads.
 */
public final class PublishingStore implements StatementStore {

    private static final long PAUSE_NANOS = Duration.ofSeconds(10).toNanos();

    private final LuceneStatementStore store;
    private final SnapshotMaker maker;
    private final Consumer<String> trouble;
    private @Nullable EditionStamp published;
    private @Nullable Long tried;
    private boolean isTroubled;

    /**
     * Takes over the store, and closes it in the end.
     *
     * @param index the store's folder
     * @param ledger the files that belong to the editions and never change, in the order in which they may appear
     * @param snapshots the folder, which is made
     * @param publisher this process, for an operator of others
     * @param kept how many editions stay there
     * @param trouble is told, in a sentence, when an edition could not be put there
     */
    public PublishingStore(
        LuceneStatementStore store, Path index, Supplier<List<Path>> ledger, Path snapshots, String publisher, int kept,
        Consumer<String> trouble) {
        this.store = store;
        this.maker = new SnapshotMaker(index, ledger, new SnapshotFolder(snapshots), publisher, kept);
        this.trouble = trouble;
    }

    @Override
    public List<Commit> commits() {
        return store.commits();
    }

    @Override
    public Optional<Commit> latest() {
        var latest = store.latest();
        latest.ifPresent(commit -> publish(commit.stamp()));
        return latest;
    }

    /** Seldom does it more than compare. */
    private synchronized void publish(EditionStamp stamp) {
        if (stamp.equals(published) || (tried != null && System.nanoTime() - tried < PAUSE_NANOS)) {
            return;
        }
        try {
            tried = System.nanoTime();
            maker.make();
            published = stamp;
            tried = null;
            isTroubled = false;
        } catch (IOException failure) {
            if (!isTroubled) {
                trouble.accept("edition " + stamp.number() + " cannot be put into " + maker.snapshots().folder()
                    + ", so other processes do not see it yet: " + failure);
            }
            isTroubled = true;
        }
    }

    @Override
    public Optional<StatementIndex> open(Commit commit) {
        return store.open(commit);
    }

    @Override
    public Optional<StatementWriter> write() {
        return store.write().map(Writer::new);
    }

    @Override
    public void discard() {
        store.discard();
    }

    @Override
    public void close() {
        store.close();
    }

    /** Publishes when it is closed, since what belongs to a commit is written just after it. */
    private final class Writer implements StatementWriter {

        private final StatementWriter writer;
        private @Nullable Commit committed;

        Writer(StatementWriter writer) {
            this.writer = writer;
        }

        @Override
        public void put(IndexEntry entry) {
            writer.put(entry);
        }

        @Override
        public void remove(String id) {
            writer.remove(id);
        }

        @Override
        public void commit(Commit commit) {
            writer.commit(commit);
            committed = commit;
        }

        @Override
        public void close() {
            writer.close();
            if (committed != null) {
                publish(committed.stamp());
            }
        }
    }
}
