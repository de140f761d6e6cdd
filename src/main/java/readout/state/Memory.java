package readout.state;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the bot must remember, in a database. Nothing is touched before the first use, and each use tries again what
 * failed before, so that a bot can start without its memory. Safe for many threads, virtual ones too; one transaction
 * follows the other. Whatever fails is a {@link MemoryException}, and then nothing was changed.
 */
public final class Memory implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final Worker worker = new Worker("memory");
    /** The worker's. */
    private final Session session;
    private final Stores stores;
    private final Use use;

    Memory(Database database, EarlierFiles earlier) {
        this(database, earlier, (_, _) -> {});
    }

    Memory(Database database, EarlierFiles earlier, Use use) {
        this.database = database;
        this.stores = new Stores(this::run, database.clock());
        this.session = new Session(database, earlier);
        this.use = use;
    }

    /** Is told how long each use took, waiting for others included, by the threads that use it. It must be quick. */
    public interface Use {

        /** The memory was used; in vain when it failed. */
        void ended(Duration took, boolean failed);
    }

    /** In a file, which is made when it is first needed. Several processes may share it. */
    public static Memory sqlite(Path file, EarlierFiles earlier) {
        return sqlite(file, earlier, (_, _) -> {});
    }

    /** The same, and somebody is told how it is used. */
    public static Memory sqlite(Path file, EarlierFiles earlier, Use use) {
        return new Memory(new SqliteDatabase(file, PATIENCE), earlier, use);
    }

    /**
     * In a database of a PostgreSQL server.
     *
     * @param url of JDBC, such as {@code jdbc:postgresql://localhost/readout?user=readout}
     * @param password asked for whenever the server is connected to; null for none
     */
    public static Memory postgres(String url, Supplier<@Nullable String> password, EarlierFiles earlier, Use use) {
        return new Memory(new PostgresDatabase(url, password, PATIENCE), earlier, use);
    }

    /** Where it is kept, for an operator to read. */
    public String name() {
        return database.name();
    }

    /** Connects now, to find out whether that goes well. */
    public void open() {
        run("open " + name(), handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one());
    }

    /** The stores; each call of one is a transaction of its own. */
    public Stores stores() {
        return stores;
    }

    /**
     * Does several things, all or none of them. Only the given stores may be used meanwhile, on the same thread, and
     * nothing that takes long.
     */
    public <T> T transaction(Function<Stores, T> work) {
        return run("remember", handle -> work.apply(new Stores(new Shared(handle), database.clock())));
    }

    /** Deletes what holds a user's id, or puts nobody's in its place. */
    public Forgotten forget(long user) {
        return run("forget a user", handle -> Forgetting.of(user, handle));
    }

    /** Writes everything into a file, as it is at one moment. How many rows that is. */
    public long backup(Path file) {
        return run("back up " + name(), handle -> {
            database.freeze(handle);
            return Backup.write(handle, file);
        });
    }

    /** Takes up what a backup holds; refused unless nothing is remembered yet. How many rows that is. */
    public long restore(Path file) {
        return run("restore " + name(), handle -> Restoring.read(handle, file));
    }

    /** Finishes what waits, and lets the database go. */
    @Override
    public void close() {
        if (worker.isHere()) {
            throw new IllegalStateException("a transaction cannot close the memory");
        }
        try {
            worker.run("close " + name(), database.patience(), () -> {
                session.disconnect();
                return true;
            });
        } catch (MemoryException _) { // closed before, or about to end with the process
        } finally {
            worker.close();
        }
    }

    private <T> T run(String attempted, Access.Work<T> work) {
        if (worker.isHere()) {
            throw new IllegalStateException("use the transaction's own stores");
        }
        var began = System.nanoTime();
        var failed = true;
        try {
            var result =
                worker.run(attempted, database.patience().multipliedBy(2), () -> session.run(attempted, work));
            failed = false;
            return result;
        } finally {
            use.ended(Duration.ofNanos(System.nanoTime() - began), failed);
        }
    }

    /** The access of stores within a transaction, on the worker's thread and until it ends. */
    private record Shared(Handle handle) implements Access {

        @Override
        public <T> T run(String attempted, Work<T> work) {
            return work.on(handle);
        }
    }
}
