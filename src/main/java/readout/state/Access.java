package readout.state;

import org.jdbi.v3.core.Handle;

/** How a store reaches its rows: in a transaction of its own, or in one that others share. */
interface Access {

    /** What is to be done with the database. */
    interface Work<T> {

        T on(Handle handle);
    }

    /**
     * Does it, whole or not at all.
     *
     * @param attempted what it is, after “cannot”
     */
    <T> T run(String attempted, Work<T> work);
}
