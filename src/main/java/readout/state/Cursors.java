package readout.state;

/**
 * How far somebody has come in handling editions, by the handler's name. Advance in the transaction that keeps what
 * came of the edition, and of several processes one handles it.
 */
public final class Cursors {

    private final Access access;

    Cursors(Access access) {
        this.access = access;
    }

    /** The last edition handled; zero for none. */
    public long edition(String name) {
        return access.run("read how far " + name + " has come",
            handle -> handle.createQuery("SELECT edition FROM cursors WHERE name = :name")
                .bind("name", name)
                .mapTo(Long.class).findOne().orElse(0L));
    }

    /** Whether nobody had come so far before. */
    public boolean advance(String name, long edition) {
        return access.run("note how far " + name + " has come", handle -> handle.createUpdate("""
            INSERT INTO cursors (name, edition) VALUES (:name, :edition)
            ON CONFLICT (name) DO UPDATE SET edition = excluded.edition WHERE cursors.edition < excluded.edition""")
            .bind("name", name).bind("edition", edition).execute() > 0);
    }
}
