package readout.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;

/** What each server has set. */
public final class Servers {

    private final Access access;

    Servers(Access access) {
        this.access = access;
    }

    /** Of a server that has set nothing, {@link ServerSettings#none}. */
    public ServerSettings get(long server) {
        return access.run("read a server's settings", handle -> handle.createQuery(
            "SELECT * FROM servers WHERE server = :server").bind("server", server)
            .map(Servers::read).findOne().orElseGet(() -> ServerSettings.none(server)));
    }

    /** Keeps settings in place of those before. */
    public void put(ServerSettings settings) {
        access.run("keep a server's settings", handle -> QuietHours.bind(settings.quiet(), handle.createUpdate("""
            INSERT INTO servers (server, language, event, alerts_channel, moderator_roles,
                quiet_from, quiet_to, quiet_zone)
            VALUES (:server, :language, :event, :channel, :roles, :quietFrom, :quietTo, :quietZone)
            ON CONFLICT (server) DO UPDATE SET language = excluded.language, event = excluded.event,
                alerts_channel = excluded.alerts_channel, moderator_roles = excluded.moderator_roles,
                quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, quiet_zone = excluded.quiet_zone""")
            .bind("server", settings.server()).bind("language", settings.language()).bind("event", settings.event())
            .bind("channel", settings.alertsChannel()).bind("roles", text(settings.moderatorRoles()))).execute());
    }

    /** The bot has left the server. Whether anything was set. */
    public boolean remove(long server) {
        return access.run("forget a server's settings", handle -> handle.createUpdate(
            "DELETE FROM servers WHERE server = :server").bind("server", server).execute() > 0);
    }

    private static ServerSettings read(ResultSet row, StatementContext context) throws SQLException {
        return new ServerSettings(row.getLong("server"), row.getString("language"), row.getString("event"),
            Columns.number(row, "alerts_channel"), roles(row.getString("moderator_roles")), QuietHours.read(row));
    }

    private static String text(Set<Long> roles) {
        return roles.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Set<Long> roles(String text) {
        return text.isEmpty()
            ? Set.of()
            : Arrays.stream(text.split(",", -1)).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
