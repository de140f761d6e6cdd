package readout.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Who wants to be told of what, and where. Lists are in the order in which the follows were made. */
public final class Follows {

    private final Access access;

    Follows(Access access) {
        this.access = access;
    }

    /** Makes a follow; empty when its place has as many already as it may have. */
    public Optional<Follow> add(FollowRequest request, int most) {
        return access.run("keep a follow", handle -> {
            var id = Sequence.FOLLOWS.next(handle); // holds others back, so that nobody counts what is about to change
            if (of(request.place(), handle).size() >= most) {
                return Optional.empty();
            }
            var follow = new Follow(id, request.place(), request.owner(), request.terms(), request.since(),
                request.sinceEdition(), new Follow.Status.Active(), request.quiet());
            insert(follow, handle);
            return Optional.of(follow);
        });
    }

    public Optional<Follow> find(long id) {
        return access.run("read a follow", handle -> handle.createQuery("SELECT * FROM follows WHERE id = :id")
            .bind("id", id)
            .map(Follows::read).findOne());
    }

    /** Ends a follow; what waited to be sent for it is not. Whether there was one. */
    public boolean remove(long id) {
        return access.run("end a follow", handle -> {
            handle.createUpdate("DELETE FROM outbox WHERE follow = :id AND state = 'WAITING'").bind("id", id).execute();
            return handle.createUpdate("DELETE FROM follows WHERE id = :id").bind("id", id).execute() > 0;
        });
    }

    public List<Follow> of(Place place) {
        return access.run("read a place's follows", handle -> of(place, handle));
    }

    public List<Follow> ofOwner(long user) {
        return access.run("read a user's follows",
            handle -> handle.createQuery("SELECT * FROM follows WHERE owner = :owner ORDER BY id")
                .bind("owner", user)
                .map(Follows::read).list());
    }

    /** Those that are served. */
    public List<Follow> active() {
        return access.run("read the follows",
            handle -> handle.createQuery("SELECT * FROM follows WHERE paused IS NULL ORDER BY id")
                .map(Follows::read).list());
    }

    /** Whether it was active until now: its owner is told once. */
    public boolean pause(long id, String reason) {
        return access.run("pause a follow", handle -> handle.createUpdate(
            "UPDATE follows SET paused = :reason WHERE id = :id AND paused IS NULL")
            .bind("reason", reason).bind("id", id).execute() > 0);
    }

    /** Whether it was paused until now. */
    public boolean resume(long id) {
        return access.run("resume a follow", handle -> handle.createUpdate(
            "UPDATE follows SET paused = NULL WHERE id = :id AND paused IS NOT NULL")
            .bind("id", id).execute() > 0);
    }

    private static List<Follow> of(Place place, Handle handle) {
        var columns = PlaceColumns.of(place);
        return columns.user() == null
            ? handle.createQuery("SELECT * FROM follows WHERE server = :server AND channel = :channel ORDER BY id")
                .bind("server", columns.server()).bind("channel", columns.channel())
                .map(Follows::read).list()
            : handle.createQuery("SELECT * FROM follows WHERE user_id = :user ORDER BY id")
                .bind("user", columns.user())
                .map(Follows::read).list();
    }

    private static void insert(Follow follow, Handle handle) {
        var terms = follow.terms();
        var insert = handle.createUpdate("""
            INSERT INTO follows (id, server, channel, user_id, owner, topic, party, speaker, event, words,
                since, since_edition, quiet_from, quiet_to, quiet_zone)
            VALUES (:id, :server, :channel, :user, :owner, :topic, :party, :speaker, :event, :words,
                :since, :edition, :quietFrom, :quietTo, :quietZone)""")
            .bind("id", follow.id()).bind("owner", follow.owner())
            .bind("topic", terms.topic()).bind("party", terms.party()).bind("speaker", terms.speaker())
            .bind("event", terms.event()).bind("words", terms.words())
            .bind("since", follow.since().toEpochMilli()).bind("edition", follow.sinceEdition());
        QuietHours.bind(follow.quiet(), PlaceColumns.of(follow.place()).bind(insert)).execute();
    }

    private static Follow read(ResultSet row, StatementContext context) throws SQLException {
        var terms = new FollowTerms(row.getString("topic"), row.getString("party"), row.getString("speaker"),
            row.getString("event"), row.getString("words"));
        return new Follow(row.getLong("id"), PlaceColumns.read(row), row.getLong("owner"), terms,
            Columns.instant(row, "since"), row.getLong("since_edition"), status(row.getString("paused")),
            QuietHours.read(row));
    }

    private static Follow.Status status(@Nullable String paused) {
        return paused == null ? new Follow.Status.Active() : new Follow.Status.Paused(paused);
    }
}
