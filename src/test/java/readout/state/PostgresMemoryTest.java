package readout.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostgresMemoryTest extends MemoryContract {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String url = PostgresServer.database();

    @Override
    Memory again() {
        return new Memory(new PostgresDatabase(url, () -> null, PATIENCE), earlier());
    }

    @Override
    Memory other() {
        return Memory.sqlite(folder.resolve("other/memory.db"), earlier());
    }

    @Override
    Set<String> tables() {
        try (var connection = DriverManager.getConnection(url);
            var rows = connection.getMetaData().getTables(null, "public", null, new String[]{"TABLE"})) {
            var names = new HashSet<String>();
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
            names.remove("readout_schema");
            return names;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void goesOnAfterTheServerWasGone() {
        stores.cursors().advance("alerts", 7);
        PostgresServer.disconnect(url);

        assertThatThrownBy(() -> stores.cursors().advance("alerts", 8)).isInstanceOfSatisfying(MemoryException.class,
            failure -> assertThat(failure.isBusyOrGone()).isTrue());
        assertThat(stores.cursors().advance("alerts", 8)).isTrue();
    }

    @Test
    void saysWhatIsGoneWithoutAPassword() {
        var gone = closedLater(new Memory(new PostgresDatabase(
            "jdbc:postgresql://127.0.0.1:1/readout?user=me", () -> "swordfish", Duration.ofSeconds(1)), earlier()));

        assertThatThrownBy(gone::open).isInstanceOfSatisfying(MemoryException.class,
            failure -> assertThat(failure.isBusyOrGone()).isTrue())
            .hasMessageContaining("the memory at jdbc:postgresql://127.0.0.1:1/readout")
            .hasMessageNotContaining("swordfish");
    }

    @Test
    void waitsNoLongerThanItHasPatienceForARowThatOthersHold() throws SQLException {
        var hasty = closedLater(new Memory(
            new PostgresDatabase(url, () -> null, Duration.ofMillis(300)), earlier())).stores().cursors();
        hasty.advance("alerts", 7);
        try (var holder = DriverManager.getConnection(url)) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("UPDATE cursors SET edition = 7");
            assertThatThrownBy(() -> hasty.advance("alerts", 8)).isInstanceOfSatisfying(MemoryException.class,
                failure -> assertThat(failure.isBusyOrGone()).isTrue());
            holder.rollback();
        }

        assertThat(hasty.advance("alerts", 8)).isTrue();
        assertThat(List.of(hasty.edition("alerts"))).containsExactly(8L);
    }
}
