package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.ForwardingStore;
import readout.search.StatementWriter;

/**
 * A store of which each new edition is put into a folder of snapshots, too, once it is committed. What hinders that is told
 * and does not hinder the edition; it is tried again while somebody looks for newer editions. Safe for use by many threads.
 */
public final class PublishingStore extends ForwardingStore {

    private static final long PAUSE_NANOS = Duration.ofSeconds(10).toNanos();

    private final SnapshotMaker maker;
    private final Consumer<String> trouble;
    private final ReentrantLock publishing = new ReentrantLock();
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
        super(store);
        this.maker = new SnapshotMaker(index, ledger, new SnapshotFolder(snapshots), publisher, kept);
        this.trouble = trouble;
    }

    @Override
    public Optional<Commit> latest() {
        var latest = super.latest();
        if (latest.isPresent() && publishing.tryLock()) { // whoever looks need not wait for the one who is at it
            try {
                publish(latest.get().stamp());
            } finally {
                publishing.unlock();
            }
        }
        return latest;
    }

    private void publishAfter(Commit commit) {
        publishing.lock();
        try {
            publish(commit.stamp());
        } finally {
            publishing.unlock();
        }
    }

    /** Seldom does it more than compare. */
    private void publish(EditionStamp stamp) {
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
    public Optional<StatementWriter> write() {
        return super.write().map(writer -> new FollowedWriter(writer, this::publishAfter));
    }
}
