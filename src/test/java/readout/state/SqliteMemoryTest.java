package readout.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SqliteMemoryTest extends MemoryContract {

    @Override
    Memory again() {
        return new Memory(new SqliteDatabase(file(), Duration.ofSeconds(5)), earlier());
    }

    @Override
    Memory other() {
        return Memory.postgres(PostgresServer.database(), () -> null, earlier(), (_, _) -> {});
    }

    @Override
    Set<String> tables() {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
            var rows =
                connection.createStatement().executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'")) {
            var names = new HashSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            names.remove("readout_schema");
            return names;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void touchesNothingBeforeItsFirstUse() {
        assertThat(file()).doesNotExist();
        stores.outbox().waiting();
        assertThat(file()).exists();
    }

    @Test
    void losesNothingWhileOthersLockTheFile() throws SQLException {
        var hasty = closedLater(new Memory(new SqliteDatabase(file(), Duration.ofMillis(200)), earlier()));
        hasty.stores().cursors().advance("alerts", 7);
        try (var holder = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            holder.createStatement().execute("BEGIN EXCLUSIVE");
            assertBusyOrGone(() -> hasty.stores().cursors().advance("alerts", 8));
            holder.createStatement().execute("ROLLBACK");
        }

        assertThat(hasty.stores().cursors().edition("alerts")).isEqualTo(7);
        assertThat(hasty.stores().cursors().advance("alerts", 8)).isTrue();
    }

    @Test
    void refusesToWriteIntoADeletedFileUntilItIsBack() throws IOException {
        stores.cursors().advance("alerts", 7);
        var moved = folder.resolve("moved");
        Files.move(file(), moved);

        assertBusyOrGone(() -> stores.cursors().advance("alerts", 8));
        assertThat(file()).doesNotExist();
        Files.move(moved, file());
        assertThat(stores.cursors().advance("alerts", 8)).isTrue();
    }

    @Test
    void saysThatAFileIsNoDatabase() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "no database at all, but long enough to look at. ".repeat(100));

        assertBusyOrGone(() -> stores.cursors().edition("alerts"));
        Files.delete(file());
        assertThat(stores.cursors().edition("alerts")).isZero();
    }

    @Test
    void saysThatAFolderCannotBeMade() throws IOException {
        Files.writeString(file().getParent(), "a file where the folder should be");

        assertBusyOrGone(() -> stores.cursors().edition("alerts"));
    }

    @Test
    void saysThatAnotherReadoutWroteTheFile() throws SQLException {
        memory.open();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            other.createStatement().execute("UPDATE readout_schema SET version = '999' WHERE version = '2'");
        }

        var older = closedLater(again());
        for (var attempt = 1; attempt <= 2; attempt++) {
            assertThatThrownBy(older::open).isInstanceOf(MemoryException.class).hasMessageContaining("newer Readout");
        }
    }

    @Test
    void leavesNothingOfAProcessThatDiedInTheMiddle() throws IOException, InterruptedException {
        stores.cursors().advance("alerts", 7);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var died = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-cp",
            System.getProperty("java.class.path"), DyingProcess.class.getName(), file().toString()).inheritIO().start();

        assertThat(died.waitFor()).isEqualTo(DyingProcess.EXIT);
        assertThat(stores.cursors().edition("alerts")).isEqualTo(7);
        assertThat(stores.outbox().waiting()).isZero();
    }

    @Test
    void isOpenedByManyAtOnce() {
        var many = IntStream.range(0, 4).mapToObj(_ -> closedLater(again())).toList();

        assertThat(many.parallelStream().filter(one -> one.stores().cursors().advance("alerts", 7))
            .collect(Collectors.toList())).hasSize(1);
    }

    private static void assertBusyOrGone(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(MemoryException.class,
            failure -> assertThat(failure.isBusyOrGone()).isTrue());
    }

    private Path file() {
        return folder.resolve("index/memory.db");
    }
}
