package readout.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The one connection to a database: made when it is needed first, with its tables made ready, and made anew after it
 * failed. For one thread.
 */
final class Session {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Database database;
    private final EarlierFiles earlier;
    private @Nullable Own own;

    Session(Database database, EarlierFiles earlier) {
        this.database = database;
        this.earlier = earlier;
    }

    /**
     * SQLite says at once that it is busy where waiting could lock two for good, as when two make a new file ready; then
     * this begins again.
     */
    <T> T run(String attempted, Access.Work<T> work) {
        var deadline = System.nanoTime() + database.patience().toNanos();
        while (true) {
            try {
                return connected().run(attempted, work);
            } catch (JdbiException | SQLException failure) {
                if (!isBusy(failure)) {
                    disconnect();
                    throw MemoryException.of(attempted, failure);
                }
                if (System.nanoTime() > deadline) {
                    throw MemoryException.of(attempted, failure);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Own connected() throws SQLException {
        var open = own;
        if (open != null && open.connection().isClosed()) {
            open = null;
            own = null;
        }
        database.check(open != null);
        if (open == null) {
            open = prepared();
            own = open;
        }
        return open;
    }

    private Own prepared() throws SQLException {
        var made = database.connect();
        var isPrepared = false;
        try {
            Schema.prepare(database, made);
            var prepared = new Own(made);
            earlier.takeIn(prepared);
            isPrepared = true;
            return prepared;
        } finally {
            if (!isPrepared) {
                made.close();
            }
        }
    }

    private static boolean isBusy(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && SqlFailure.of(sql) == SqlFailure.BUSY) {
                return true;
            }
        }
        return false;
    }

    /** The next use connects anew, whatever was wrong with this connection. */
    void disconnect() {
        var open = own;
        own = null;
        if (open == null) {
            return;
        }
        try {
            open.connection().close();
        } catch (SQLException _) { // it was of no more use anyway
        }
    }

    /**
     * A transaction of its own for each. One is kept for a connection: it remembers the statements that it has read,
     * which takes far longer than to carry them out.
     */
    private record Own(Connection connection, Jdbi jdbi) implements Access {

        Own(Connection connection) {
            this(connection, Jdbi.create(new HeldConnection(connection)));
        }

        @Override
        public <T> T run(String attempted, Work<T> work) {
            return jdbi.inTransaction(work::on);
        }
    }
}
