package readout.state;

import org.jdbi.v3.core.Handle;

/** Numbers that are given once and never again, not even after a row is deleted. */
enum Sequence {
    FOLLOWS,
    TURNS,
    MISTAKES,
    AUDIT;

    /** Holds others that want one of the same back until the transaction ends. */
    long next(Handle handle) {
        return handle.createQuery("""
            INSERT INTO sequences (name, latest) VALUES (:name, 1)
            ON CONFLICT (name) DO UPDATE SET latest = sequences.latest + 1 RETURNING latest""")
            .bind("name", name())
            .mapTo(Long.class).one();
    }
}
