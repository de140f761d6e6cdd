package readout.state;

import org.jdbi.v3.core.Handle;

/** Every place in which a user's id may stand. */
final class Forgetting {

    private Forgetting() {}

    static Forgotten of(long user, Handle handle) {
        var deliveries = update("""
            DELETE FROM outbox WHERE user_id = :user
            OR state = 'WAITING' AND follow IN (SELECT id FROM follows WHERE user_id = :user)""", user, handle);
        var follows = update("DELETE FROM follows WHERE user_id = :user", user, handle);
        var owned = update("UPDATE follows SET owner = 0 WHERE owner = :user", user, handle);
        var audited = update(
            "UPDATE audit SET actor = " + AuditEntry.FORGOTTEN + " WHERE actor = :user", user, handle);
        return new Forgotten(follows, deliveries, owned, audited);
    }

    private static int update(String sql, long user, Handle handle) {
        return handle.createUpdate(sql).bind("user", user).execute();
    }
}
