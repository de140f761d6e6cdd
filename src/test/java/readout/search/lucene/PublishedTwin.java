package readout.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import readout.search.Commit;
import readout.search.ForwardingStore;
import readout.search.StatementStore;
import readout.search.StatementWriter;

/**
 * Two stores as one: what is written goes into an index that publishes snapshots; what is read comes from a copy that takes
 * them over as soon as they are there.
 */
final class PublishedTwin extends ForwardingStore {

    private final Path snapshots;
    private final StatementStore origin;

    PublishedTwin(Path place, int kept) {
        super(new SnapshotStore(new LuceneStatementStore(place.resolve("copy"), kept), place.resolve("copy"),
            place.resolve("ledger"), place.resolve("snapshots"), kept, PublishedTwin::fail));
        snapshots = place.resolve("snapshots");
        origin = new PublishingStore(new LuceneStatementStore(place.resolve("origin"), kept), place.resolve("origin"),
            List::of, snapshots, "the origin", kept, PublishedTwin::fail);
    }

    private static void fail(String trouble) {
        throw new AssertionError(trouble);
    }

    @Override
    public List<Commit> commits() {
        latest();
        return super.commits();
    }

    /** Lets the copy see each edition, as it does that looks four times a second. */
    @Override
    public Optional<StatementWriter> write() {
        return origin.write().map(writer -> new FollowedWriter(writer, _ -> latest()));
    }

    /** As an operator does who begins anew. */
    @Override
    public void discard() {
        origin.discard();
        try {
            SnapshotFolder.delete(snapshots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.discard();
    }

    @Override
    public void close() {
        origin.close();
        super.close();
    }
}
