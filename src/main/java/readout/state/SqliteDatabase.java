package readout.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** A file. For one thread. */
final class SqliteDatabase implements Database {

    private final Path file;
    private final Duration patience;
    /** Which file was opened; where the system does not tell files apart, its name must do. */
    private @Nullable Object opened;

    SqliteDatabase(Path file, Duration patience) {
        this.file = file.toAbsolutePath();
        this.patience = patience;
    }

    @Override
    public String name() {
        return "the memory in " + file;
    }

    @Override
    public Duration patience() {
        return patience;
    }

    /** SQLite itself would go on writing into a file that was deleted, and nobody would ever read it. */
    @Override
    public void check(boolean isOpen) {
        if (isOpen && (Files.notExists(file) || !Objects.equals(identity(), opened))) {
            throw MemoryException.unusable(file + " was removed or replaced while it was in use;"
                + " put it back, or start again to begin with an empty memory", null);
        }
        if (!isOpen) {
            makeFolder();
        }
    }

    @Override
    public DataSource source() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    @Override
    public Connection connect() throws SQLException {
        var connection = source().getConnection();
        opened = identity();
        return connection;
    }

    @Override
    public String clock() {
        return "CAST(unixepoch('subsec') * 1000 AS INTEGER)";
    }

    /** Nobody else writes while a transaction lasts. */
    @Override
    public void freeze(Handle handle) {}

    private void makeFolder() {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException failure) {
            throw MemoryException.unusable("cannot make a folder for " + file + ": " + failure, failure);
        }
    }

    private @Nullable Object identity() {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException failure) {
            throw MemoryException.unusable("cannot look at " + file + ": " + failure, failure);
        }
    }
}
