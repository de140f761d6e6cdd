package readout.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;

/** Who changed what. Entries are only added; the latest come first. */
public final class Audit {

    private final Access access;

    Audit(Access access) {
        this.access = access;
    }

    public void add(AuditEntry entry) {
        access.run("keep who changed what", handle -> handle.createUpdate("""
            INSERT INTO audit (id, noted, server, actor, action, before_text, after_text)
            VALUES (:id, :noted, :server, :actor, :action, :before, :after)""")
            .bind("id", Sequence.AUDIT.next(handle)).bind("noted", entry.at().toEpochMilli())
            .bind("server", entry.server()).bind("actor", entry.actor()).bind("action", entry.action().name())
            .bind("before", entry.before()).bind("after", entry.after()).execute());
    }

    public long count() {
        return access.run("count who changed what",
            handle -> handle.createQuery("SELECT COUNT(*) FROM audit").mapTo(Long.class).one());
    }

    public List<AuditEntry> latest(int limit, int offset) {
        return access.run("read who changed what", handle -> handle.createQuery(
            "SELECT * FROM audit ORDER BY id DESC LIMIT :limit OFFSET :offset")
            .bind("limit", limit).bind("offset", offset)
            .map(Audit::read).list());
    }

    /** How many a server’s moderators may see: their own, and what concerns all. */
    public long countSeenFrom(long server) {
        return access.run("count who changed what", handle -> handle.createQuery(
            "SELECT COUNT(*) FROM audit WHERE server IS NULL OR server = :server")
            .bind("server", server).mapTo(Long.class).one());
    }

    /** What a server’s moderators may see. */
    public List<AuditEntry> latestSeenFrom(long server, int limit, int offset) {
        return access.run("read who changed what", handle -> handle.createQuery("""
            SELECT * FROM audit WHERE server IS NULL OR server = :server ORDER BY id DESC
            LIMIT :limit OFFSET :offset""")
            .bind("server", server).bind("limit", limit).bind("offset", offset)
            .map(Audit::read).list());
    }

    /** Of one server. */
    public List<AuditEntry> latest(long server, int limit, int offset) {
        return access.run("read who changed what", handle -> handle.createQuery(
            "SELECT * FROM audit WHERE server = :server ORDER BY id DESC LIMIT :limit OFFSET :offset")
            .bind("server", server).bind("limit", limit).bind("offset", offset)
            .map(Audit::read).list());
    }

    private static AuditEntry read(ResultSet row, StatementContext context) throws SQLException {
        return new AuditEntry(Columns.instant(row, "noted"), Columns.number(row, "server"), row.getLong("actor"),
            AuditEntry.Action.valueOf(row.getString("action")), row.getString("before_text"),
            row.getString("after_text"));
    }
}
