package readout.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.statement.Update;

/**
 * What is to be sent, kept until it is. A sender takes what is {@link #due}, claims it, sends it, and says how that
 * went; a sender that dies lets go of its claims when their time is over.
 */
public final class Outbox {

    /**
     * Something whose time has come.
     *
     * @param attempts how often sending it has failed
     */
    public record Due(Delivery delivery, long attempts) {}

    /** Something that was given up, and why. */
    public record Abandoned(Delivery delivery, long attempts, String reason, Instant at) {}

    private static final String FREE = "state = 'WAITING' AND (claimed_until IS NULL OR claimed_until <= :now)";

    private final Access access;

    Outbox(Access access) {
        this.access = access;
    }

    /** Whether it is new; the same key is kept once, also after it was sent. */
    public boolean enqueue(Delivery delivery) {
        return access.run("keep what is to be sent", handle -> DeliveryRow.insert(delivery, handle));
    }

    /**
     * What may be sent now and nobody has claimed, in the order in which it was kept. What changes one message comes
     * one at a time, so that it cannot arrive in another order.
     *
     * @param shards whose servers it is for
     * @param wanted what is not is passed over, however much there is; asked within the transaction
     */
    public List<Due> due(Instant now, int limit, Shards shards, Predicate<Delivery> wanted) {
        return access.run("read what is to be sent", handle -> handle.createQuery("SELECT * FROM outbox WHERE " + FREE + """
             AND not_before <= :now AND NOT EXISTS (SELECT 1 FROM outbox earlier
                WHERE earlier.message = outbox.message AND earlier.state = 'WAITING' AND earlier.turn < outbox.turn)
             AND COALESCE(server / :servers % :total, 0) BETWEEN :first AND :last ORDER BY turn""")
            .bind("servers", Shards.SERVERS_IN_A_ROW).bind("total", (long) shards.total())
            .bind("first", (long) shards.first()).bind("last", (long) shards.last())
            .bind("now", now.toEpochMilli()).setFetchSize(limit)
            .map((row, _) -> new Due(DeliveryRow.read(row), row.getLong("attempts")))
            .<List<Due>, RuntimeException>withStream(
                rows -> rows.filter(due -> wanted.test(due.delivery())).limit(limit).toList()));
    }

    /** How many wait, whether their time has come or not. */
    public long waiting() {
        return access.run("count what is to be sent",
            handle -> handle.createQuery("SELECT COUNT(*) FROM outbox WHERE state = 'WAITING'")
                .mapTo(Long.class).one());
    }

    /** Since when the one has waited whose time came first. */
    public Optional<Instant> oldestDue(Instant now) {
        return access.run("look for what waits longest", handle -> handle.createQuery(
            "SELECT not_before FROM outbox WHERE state = 'WAITING' AND not_before <= :now ORDER BY not_before LIMIT 1")
            .bind("now", now.toEpochMilli()).mapTo(Long.class).findOne().map(Instant::ofEpochMilli));
    }

    /**
     * Whether it is now the claimer's alone, until a moment.
     *
     * @param by says which process, in which life
     */
    public boolean claim(String key, String by, Instant now, Instant until) {
        return access.run("claim what is to be sent", handle -> handle.createUpdate(
            "UPDATE outbox SET claimed_by = :by, claimed_until = :until WHERE name = :key AND " + FREE)
            .bind("by", by).bind("until", until.toEpochMilli()).bind("key", key).bind("now", now.toEpochMilli())
            .execute() > 0);
    }

    /** It arrived as a message. Whether it had been waiting. */
    public boolean sent(String key, long message, Instant at) {
        return change("note what was sent", "state = 'SENT', sent_message = :message, done = :at", key,
            update -> update.bind("message", message).bind("at", at.toEpochMilli()));
    }

    /** It did not, and is tried again later; everybody may claim it then. */
    public boolean failed(String key, String reason, Instant retryAt, long attempts) {
        return change("note what was not sent", "reason = :reason, not_before = :retry, attempts = :attempts", key,
            update -> update.bind("reason", reason).bind("retry", retryAt.toEpochMilli()).bind("attempts", attempts));
    }

    /** It did not, and never will. */
    public boolean abandoned(String key, String reason, Instant at) {
        return change("note what cannot be sent", "state = 'ABANDONED', reason = :reason, done = :at", key,
            update -> update.bind("reason", reason).bind("at", at.toEpochMilli()));
    }

    /** What was given up, the latest first. */
    public List<Abandoned> abandoned(int limit) {
        return access.run("read what was not sent", handle -> handle.createQuery(
            "SELECT * FROM outbox WHERE state = 'ABANDONED' ORDER BY done DESC, turn DESC LIMIT :limit")
            .bind("limit", limit)
            .map((row, _) -> new Abandoned(DeliveryRow.read(row), row.getLong("attempts"), row.getString("reason"),
                Columns.instant(row, "done")))
            .list());
    }

    /** How many were given up. */
    public long countAbandoned() {
        return access.run("count what was not sent",
            handle -> handle.createQuery("SELECT COUNT(*) FROM outbox WHERE state = 'ABANDONED'")
                .mapTo(Long.class).one());
    }

    /** Forgets what was sent before a moment. How many that were. */
    public int prune(Instant before) {
        return access.run("forget what was sent", handle -> handle.createUpdate(
            "DELETE FROM outbox WHERE state = 'SENT' AND done < :before")
            .bind("before", before.toEpochMilli()).execute());
    }

    private interface Values {

        Update bind(Update update);
    }

    private boolean change(String attempted, String columns, String key, Values values) {
        return access.run(attempted, handle -> values.bind(handle.createUpdate("UPDATE outbox SET " + columns
            + ", claimed_by = NULL, claimed_until = NULL WHERE name = :key AND state = 'WAITING'")
            .bind("key", key)).execute() > 0);
    }
}
