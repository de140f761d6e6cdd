package readout.edition;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import readout.corpus.CorpusLoader;
import readout.corpus.Problem;
import readout.model.EditionStamp;
import readout.search.StatementStore;

/**
 * The editions of one corpus: the live one, and the kept ones before it. Safe for use by many threads.
 *
 * <p>Only a reload publishes. Opening takes up the last served edition, whatever the files say now; the very first
 * opening publishes edition 1, and so does opening a damaged index.
 */
public final class Editions implements AutoCloseable {

    public Editions(CorpusLoader loader, Path folder, StatementStore store, InstantSource clock) {
        throw new UnsupportedOperationException();
    }

    /** How opening went. Call once, before anything else. */
    public Opening open() {
        throw new UnsupportedOperationException();
    }

    /** Lends the live edition for the length of one call; it cannot close underneath. */
    public <T> T borrow(Function<Edition, T> user) {
        throw new UnsupportedOperationException();
    }

    /** Lends the edition of a number while it is kept, otherwise the live one. */
    public <T> T borrow(long number, Function<Edition, T> user) {
        throw new UnsupportedOperationException();
    }

    /** Validates the files and, if they are valid and differ from the live edition, publishes a new one. */
    public Reload reload() {
        throw new UnsupportedOperationException();
    }

    /** Takes up a newer edition that another process published; says whether there was one. */
    public boolean refresh() {
        throw new UnsupportedOperationException();
    }

    /** Whether the corpus files differ from those of the live edition. */
    public boolean filesDiffer() {
        throw new UnsupportedOperationException();
    }

    /** The stamps of the editions kept, the oldest first, the live one last. */
    public List<EditionStamp> kept() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
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
