package readout.state;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of a PostgreSQL server.
 *
 * @param url of JDBC, with the user's name, without the password
 * @param password asked for at each connection, may be unreadable then; null for none
 */
record PostgresDatabase(String url, Supplier<@Nullable String> password, Duration patience) implements Database {

    /** A server that says nothing for so long has gone; longer than anybody waits for a lock. */
    private static final int SILENT_SECONDS = 30;

    @Override
    public String name() {
        var query = url.indexOf('?');
        return "the memory at " + (query < 0 ? url : url.substring(0, query));
    }

    @Override
    public void check(boolean isOpen) {
        // a lost connection tells when it is used
    }

    @Override
    public DataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setPassword(secret());
        source.setApplicationName("readout");
        source.setConnectTimeout(Math.toIntExact(Math.max(1, patience.toSeconds())));
        source.setSocketTimeout(SILENT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setOptions("-c lock_timeout=" + patience.toMillis());
        return source;
    }

    private @Nullable String secret() {
        try {
            return password.get();
        } catch (UncheckedIOException failure) {
            throw MemoryException.unusable("cannot open " + name() + ": " + failure.getMessage(), failure);
        }
    }

    @Override
    public String clock() {
        return "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)";
    }

    @Override
    public void freeze(Handle handle) {
        handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }
}
