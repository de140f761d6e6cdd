package readout.search;

import java.util.List;
import java.util.Optional;

/**
 * The durable place of an index: a row of commits, each a whole edition, of which the newest ones are kept.
 *
 * <p>Safe for use by many threads, and beside other processes on the same place. Every method may throw an
 * {@link IndexException}; one that says {@link IndexException#damaged()} means that the place must be
 * {@link #discard() discarded} and filled anew.
 */
public interface StatementStore extends AutoCloseable {

    /** The commits kept, the oldest first; empty when nothing was ever committed. */
    List<Commit> commits();

    /** A reader of one kept commit; empty when it is kept no longer. */
    Optional<StatementIndex> open(Commit commit);

    /** The one writer, which starts from the newest commit; empty while another writer, here or elsewhere, is open. */
    Optional<StatementWriter> write();

    /** Why there is never a writer here, in a sentence that says who has it; empty when there may be one. */
    default Optional<String> madeElsewhere() {
        return Optional.empty();
    }

    /** False while it is left alone for some seconds, since it did not answer again and again. Asks nothing. */
    default boolean isReachable() {
        return true;
    }

    /** Throws everything away. */
    void discard();

    /** The newest commit, if there is any. */
    default Optional<Commit> latest() {
        var commits = commits();
        return commits.isEmpty() ? Optional.empty() : Optional.of(commits.getLast());
    }

    @Override
    void close();
}
