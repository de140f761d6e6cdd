package readout.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables, brought to the newest by Flyway. */
final class Schema {

    /** Of the newest file of migrations. */
    static final int NEWEST = 2;

    /** All that a backup takes, those before that others refer to. */
    static final List<String> TABLES = List.of("sequences", "imports", "cursors", "follows", "alerted_statements",
        "outbox", "posted_answers", "posted_statements", "questions", "mistakes", "servers", "audit");

    private static final String HISTORY = "readout_schema";

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Schema() {}

    /** Flyway is asked only when something is missing: to look takes a millisecond, to start it half a second. */
    static void prepare(Database database, Connection connection) throws SQLException {
        if (version(connection) < NEWEST) {
            migrate(database, connection);
        }
        var found = version(connection);
        if (found > NEWEST) {
            throw MemoryException
                .unusable(database.name() + " was written by a newer Readout (its tables are of version "
                    + found + ", this program knows " + NEWEST + ")", null);
        }
    }

    /** Of several processes that begin at once, those that are hindered look whether another one was faster. */
    private static void migrate(Database database, Connection connection) throws SQLException {
        for (var attempt = 1;; attempt++) {
            try {
                Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database.source())
                    .locations("classpath:readout/state/migration")
                    .table(HISTORY)
                    .baselineOnMigrate(true).baselineVersion("0")
                    .load().migrate();
                return;
            } catch (FlywayException failure) {
                pause();
                if (version(connection) == NEWEST) {
                    return;
                }
                if (attempt == ATTEMPTS) {
                    throw MemoryException.of("make the tables of " + database.name(), failure);
                }
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

    /** Zero when there are no tables yet. */
    private static int version(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (var statement = connection.createStatement();
            var row = statement.executeQuery(
                "SELECT MAX(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
