package readout.edition;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import readout.corpus.Corpus;
import readout.corpus.CorpusLoader;
import readout.corpus.FileChangedException;
import readout.corpus.LoadOutcome;
import readout.corpus.Problem;
import readout.model.EditionStamp;
import readout.search.IndexException;
import readout.search.StatementStore;

/**
 * The editions of one corpus: the live one, and the kept ones before it. Safe for use by many threads.
 *
 * <p>Only a reload publishes. Opening takes up the last served edition, whatever the files say now; the very first
 * opening publishes edition 1, and so does opening a damaged index.
 */
public final class Editions implements AutoCloseable {

    private final CorpusLoader loader;
    private final Path folder;
    private final StatementStore store;
    private final Publisher publisher;
    private final LiveEdition live;
    private final ReentrantLock reloading = new ReentrantLock();

    /** Editions without vectors. */
    public Editions(CorpusLoader loader, Path folder, StatementStore store, InstantSource clock) {
        this(loader, folder, store, Vectors.NONE, clock);
    }

    /** Takes over the store, and closes it in the end. */
    public Editions(CorpusLoader loader, Path folder, StatementStore store, Vectors vectors, InstantSource clock) {
        this.loader = loader;
        this.folder = folder;
        this.store = store;
        publisher = new Publisher(store, vectors, clock);
        live = new LiveEdition(store);
    }

    /** How opening went. Call once, before anything else. */
    public Opening open() {
        return new Opener(loader, folder, store, publisher, live).open();
    }

    /** Lends the live edition for the length of one call; it cannot close underneath. */
    public <T> T borrow(Function<Edition, T> user) {
        return live.borrow(user);
    }

    /** Lends the edition of a number while it is kept, otherwise the live one. */
    public <T> T borrow(long number, Function<Edition, T> user) {
        return live.borrow(number, user);
    }

    /** Validates the files and, if they are valid and differ from the live edition, publishes a new one. */
    public Reload reload() {
        if (!reloading.tryLock()) {
            return new Reload.Busy(live.stamp());
        }
        try {
            refreshOrDiscard();
            return reloaded();
        } finally {
            reloading.unlock();
        }
    }

    /** The live edition outlasts a damaged index, which is filled anew. */
    private void refreshOrDiscard() {
        try {
            refresh();
        } catch (IndexException e) {
            if (!e.damaged()) {
                throw e;
            }
            store.discard();
        }
    }

    private Reload reloaded() {
        return switch (loader.load(folder)) {
            case LoadOutcome.Valid(var corpus, var warnings) -> reloaded(corpus, warnings);
            case LoadOutcome.Invalid(var problems) -> new Reload.Refused(live.stamp(), problems);
            case LoadOutcome.Unreadable(var why) ->
                new Reload.Refused(live.stamp(), List.of(FileTrouble.unreadable(why)));
        };
    }

    private Reload reloaded(Corpus corpus, List<Problem> warnings) {
        var before = live.stamp();
        try {
            var publication = publisher.publish(corpus, before.number());
            refresh();
            if (publication.isEmpty()) {
                return new Reload.Busy(live.stamp());
            }
            var after = publication.get().stamp();
            return publication.get().made()
                ? new Reload.Published(before, after, publication.get().changes(), warnings)
                : new Reload.Unchanged(after, warnings);
        } catch (FileChangedException e) {
            return new Reload.Refused(before, List.of(FileTrouble.changed(e)));
        }
    }

    /** Takes up a newer edition that another process published; says whether there was one. */
    public boolean refresh() {
        return live.refresh();
    }

    /** Whether the corpus files differ from those of the live edition. */
    public boolean filesDiffer() {
        return !loader.isUnchanged(folder, live.get().files());
    }

    /** The stamps of the editions kept, the oldest first, the live one last. */
    public List<EditionStamp> kept() {
        return live.kept();
    }

    /** Editions still lent close when they are given back. */
    @Override
    public void close() {
        live.close();
        store.close();
    }

    /** What opening found. */
    public sealed interface Opening {

        /** The last served edition goes on. */
        record Resumed(EditionStamp stamp, boolean filesDiffer) implements Opening {}

        /**
         * A new edition was made from the files.
         *
         * @param reason why, for an operator to read: the index was absent, or damaged and how
         */
        record Built(EditionStamp stamp, String reason, List<Problem> warnings) implements Opening {}

        /** There is no index, and the files cannot be published. */
        record Impossible(List<Problem> problems) implements Opening {}
    }

    /** What came of a reload. */
    public sealed interface Reload {

        /** A new edition is live. */
        record Published(EditionStamp before, EditionStamp after, Changes changes, List<Problem> warnings)
            implements Reload {}

        /** The files are those of the live edition. */
        record Unchanged(EditionStamp stamp, List<Problem> warnings) implements Reload {}

        /** The files have mistakes, or changed underneath; the live edition goes on. */
        record Refused(EditionStamp stamp, List<Problem> problems) implements Reload {}

        /** Another reload is under way, here or in another process. */
        record Busy(EditionStamp stamp) implements Reload {}
    }

    /** How many statements a reload added, changed and removed. */
    public record Changes(long added, long changed, long removed) {}
}
