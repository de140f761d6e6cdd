package readout.state;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** One real server for all tests of a run, with a database for each test. It ends with the process. */
public final class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private PostgresServer() {}

    /** The address of a new, empty database. */
    public static String database() {
        var name = "memory" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return SERVER.getJdbcUrl("postgres", name);
    }

    /** Ends all connections to a database, as a restart of the server would. */
    public static void disconnect(String url) {
        var name = url.replaceFirst(".*/([^?]*).*", "$1");
        execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
    }

    private static void execute(String sql) {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
            var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException("the tests need a PostgreSQL server", failure);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
