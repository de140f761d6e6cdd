package readout.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A corpus that stands in a git repository. Between two calls it holds nothing open, so that there is nothing to close; calls
 * of several threads, and of several processes with one home, wait for one another. What it keeps lies below its home:
 *
 * <pre>
 * repository.git   a bare clone, only ever added to
 * commits/ID       the corpus files of a commit, as they are in it
 * lock             held by whoever works on the others
 * </pre>
 *
 * <p>All of that can be deleted while nobody works on it; it is fetched again.
 */
public final class GitCorpus {

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration TURN = Duration.ofMinutes(1);

    private final GitSource source;
    private final Path home;
    private final Fetching fetching;
    private final Duration turn;
    private final Checkouts checkouts;

    /**
     * A corpus fetched into a folder, which need not exist yet.
     *
     * @param home where the clone and its checkouts are kept, and nothing else
     */
    public GitCorpus(GitSource source, Path home) {
        this(source, home, SILENCE, TURN);
    }

    /**
     * With other limits.
     *
     * @param silence how long the server may say nothing, in whole seconds
     * @param turn how long to wait for others who work on the clone
     */
    GitCorpus(GitSource source, Path home, Duration silence, Duration turn) {
        this.source = source;
        this.home = home;
        this.fetching = new Fetching(source, silence);
        this.turn = turn;
        this.checkouts = new Checkouts(home.resolve("commits"), source.folder());
    }

    /**
     * Fetches the branch. Never throws for what the network, the server, the disk or the settings do.
     *
     * @param published the revision last published, against which commits are new; null before the first, and it may be one
     *     of no repository
     */
    public Fetched fetch(@Nullable String published) {
        try (var held = Turn.await(home.resolve("lock"), turn)) {
            if (held == null) {
                return new Fetched.Failed("another process is fetching already; try again in a minute");
            }
            try (var clone = Clone.open(home.resolve("repository.git"))) {
                return new CommitLog(clone.repository(), source.folder()).since(published, fetching.fetch(clone));
            }
        } catch (FetchFailure failure) {
            return new Fetched.Failed(failure.reason());
        } catch (IOException failure) {
            return new Fetched.Failed(new Reasons(source).of(failure));
        }
    }

    /** The newest commit that was fetched; empty before the first. Neither fetches nor waits for others. */
    public Optional<String> fetched() {
        if (!Files.isDirectory(home.resolve("repository.git"))) {
            return Optional.empty();
        }
        try (var clone = Clone.open(home.resolve("repository.git"))) {
            return Optional.ofNullable(clone.fetched()).map(ObjectId::name);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot tell what was fetched below " + home, failure);
        }
    }

    /**
     * The corpus files of a commit that was fetched, in a folder of their own, which is made when it is not there. A disk
     * that fails is an {@link UncheckedIOException}.
     *
     * @param revision a commit's id, as {@link Fetched.Commits} names it
     */
    public CheckedOut checkout(String revision) {
        try (var _ = turn(); var clone = Clone.open(home.resolve("repository.git"))) {
            return checkouts.checkout(clone.repository(), ObjectId.fromString(revision));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot check out " + revision + " below " + home, failure);
        }
    }

    /**
     * Deletes the folders of all other commits. A process that still reads one of those finds its files gone, and reads no
     * half of them.
     */
    public void keepOnly(Collection<String> revisions) {
        try (var _ = turn()) {
            checkouts.keepOnly(revisions);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot delete old checkouts below " + home, failure);
        }
    }

    private Turn turn() throws IOException {
        var held = Turn.await(home.resolve("lock"), turn);
        if (held == null) {
            throw new IOException("another process works on it for too long");
        }
        return held;
    }
}
