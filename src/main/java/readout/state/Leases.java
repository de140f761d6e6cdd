package readout.state;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Names of which each is held by one process, for a while that it makes longer before it ends; whoever dies lets go of
 * them when their time is over. Times go by the database's clock, since those of machines differ.
 */
public final class Leases {

    /** Nobody's: it only keeps others waiting. */
    private static final String NOBODY = "";

    private final Access access;
    private final String clock;

    Leases(Access access, String clock) {
        this.access = access;
        this.clock = clock;
    }

    /** How an attempt went. */
    public sealed interface Attempt {

        /** It is the one's who asked. */
        record Taken() implements Attempt {}

        /**
         * It is not.
         *
         * @param owner empty when nobody holds it, and it rests
         * @param left until it is free, unless it is made longer
         */
        record Refused(String owner, Duration left) implements Attempt {}
    }

    /** A lease whose time is not over. */
    public record Held(String name, String owner, Duration left) {}

    /** Takes a lease that is free, or makes the time of an own one begin anew. */
    public Attempt take(String name, String owner, Duration time) {
        return access.run("take a lease", handle -> {
            var taken = handle.createUpdate("INSERT INTO leases (name, owner, held_until) VALUES (:name, :owner, "
                + clock
                + " + :time) ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, held_until = excluded.held_until"
                + " WHERE leases.owner = excluded.owner OR leases.held_until <= " + clock)
                .bind("name", name).bind("owner", owner).bind("time", time.toMillis()).execute();
            return taken > 0 ? new Attempt.Taken() : refused(name, handle);
        });
    }

    private Attempt refused(String name, Handle handle) {
        return held(handle.createQuery(query("name = :name")).bind("name", name)).stream()
            .findFirst()
            .map(held -> new Attempt.Refused(held.owner(), held.left()))
            .orElseGet(() -> new Attempt.Refused(NOBODY, Duration.ZERO)); // it ended at this moment
    }

    /** Those that somebody holds, of the names that begin so. */
    public List<Held> held(String prefix) {
        return access.run("read the leases", handle -> held(
            handle.createQuery(query("owner <> '' AND held_until > " + clock))).stream()
            .filter(held -> held.name().startsWith(prefix))
            .toList());
    }

    private String query(String condition) {
        return "SELECT name, owner, held_until - " + clock + " AS remaining FROM leases WHERE " + condition
            + " ORDER BY name";
    }

    private static List<Held> held(Query query) {
        return query.map((row, _) -> new Held(row.getString("name"), row.getString("owner"),
            Duration.ofMillis(Math.max(0, row.getLong("remaining"))))).list();
    }

    /** Lets go of an own one; for others it is free only after a rest. */
    public void release(String name, String owner, Duration rest) {
        access.run("let go of a lease", handle -> handle.createUpdate(
            "UPDATE leases SET owner = '', held_until = " + clock + " + :rest WHERE name = :name AND owner = :owner")
            .bind("rest", rest.toMillis()).bind("name", name).bind("owner", owner).execute());
    }
}
