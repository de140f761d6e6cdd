package readout.search;

/**
 * A change in the making. Nothing of it is seen by any reader before {@link #commit}; closed without a commit, it
 * leaves no trace. For one thread.
 */
public interface StatementWriter extends AutoCloseable {

    /** Adds a statement, or puts it in the place of the one with the same id. */
    void put(IndexEntry entry);

    /** The same for a statement whose id is not there yet; an engine may be quicker at it. */
    default void add(IndexEntry entry) {
        put(entry);
    }

    void remove(String id);

    /** Makes the change durable, whole, as the newest commit. */
    void commit(Commit commit);

    @Override
    void close();
}
