package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import readout.search.Commit;
import readout.search.ForwardingStore;
import readout.search.StatementWriter;

/**
 * A store whose editions are made elsewhere: whoever looks for the newest one fetches it from a folder of snapshots. What
 * cannot be fetched is told, and the editions fetched before go on. Safe for use by many threads and processes.
 */
public final class SnapshotStore extends ForwardingStore {

    private final SnapshotFolder snapshots;
    private final SnapshotFetcher fetcher;
    private final Consumer<String> trouble;
    private String seen = "";
    private boolean isTroubled;

    /**
     * Takes over the store, and closes it in the end.
     *
     * @param index the store's folder
     * @param ledger the folder for the files that belong to the editions
     * @param snapshots where they come from
     * @param kept how many editions stay in the index
     * @param trouble is told, in a sentence, when an edition cannot be fetched
     */
    public SnapshotStore(
        LuceneStatementStore store, Path index, Path ledger, Path snapshots, int kept, Consumer<String> trouble) {
        super(store);
        this.snapshots = new SnapshotFolder(snapshots);
        this.fetcher = new SnapshotFetcher(index, ledger, this.snapshots, kept);
        this.trouble = trouble;
    }

    @Override
    public Optional<Commit> latest() {
        fetch();
        return super.latest();
    }

    private synchronized void fetch() {
        try {
            var newest = snapshots.newest();
            if (newest.isPresent() && !newest.get().equals(seen) && fetcher.fetch(newest.get())) {
                seen = newest.get();
            }
            isTroubled = false;
        } catch (IOException failure) {
            if (!isTroubled) {
                trouble.accept("the newest edition cannot be fetched from " + snapshots.folder() + ": " + failure);
            }
            isTroubled = true;
        }
    }

    /** Nobody writes here. */
    @Override
    public Optional<StatementWriter> write() {
        return Optional.empty();
    }

    @Override
    public Optional<String> madeElsewhere() {
        return Optional.of("this process takes its editions from " + snapshots.folder() + publisher());
    }

    private String publisher() {
        try {
            var newest = snapshots.newest();
            return newest.isEmpty()
                ? ", and none has been put there yet"
                : ", where " + snapshots.list(newest.get()).publisher() + " puts them";
        } catch (IOException failure) {
            return ", which cannot be read: " + failure;
        }
    }

    /** The next look fetches anew. */
    @Override
    public synchronized void discard() {
        super.discard();
        seen = "";
    }
}
