package readout.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.search.Commit;
import readout.search.IndexEntry;
import readout.search.StatementIndex;
import readout.search.StatementStore;
import readout.search.StatementWriter;

/**
 * Two stores as one: what is written goes into an index that publishes snapshots; what is read comes from a copy that takes
 * them over as soon as they are there.
 */
final class PublishedTwin implements StatementStore {

    private final Path snapshots;
    private final StatementStore origin;
    private final StatementStore copy;

    PublishedTwin(Path place, int kept) {
        snapshots = place.resolve("snapshots");
        origin = new PublishingStore(new LuceneStatementStore(place.resolve("origin"), kept), place.resolve("origin"),
            List::of, snapshots, "the origin", kept, PublishedTwin::fail);
        copy = new SnapshotStore(new LuceneStatementStore(place.resolve("copy"), kept), place.resolve("copy"),
            place.resolve("ledger"), snapshots, kept, PublishedTwin::fail);
    }

    private static void fail(String trouble) {
        throw new AssertionError(trouble);
    }

    @Override
    public List<Commit> commits() {
        copy.latest();
        return copy.commits();
    }

    @Override
    public Optional<Commit> latest() {
        return copy.latest();
    }

    @Override
    public Optional<StatementIndex> open(Commit commit) {
        return copy.open(commit);
    }

    @Override
    public Optional<StatementWriter> write() {
        return origin.write().map(Writer::new);
    }

    /** As an operator does who begins anew. */
    @Override
    public void discard() {
        origin.discard();
        delete(snapshots);
        copy.discard();
    }

    private static void delete(Path tree) {
        if (Files.notExists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        origin.close();
        copy.close();
    }

    /** Lets the copy see each edition, as it does that looks four times a second. */
    private final class Writer implements StatementWriter {

        private final StatementWriter writer;

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
        }

        @Override
        public void close() {
            writer.close();
            copy.latest();
        }
    }
}
