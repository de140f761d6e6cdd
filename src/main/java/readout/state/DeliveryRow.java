package readout.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import readout.state.Delivery.Target;

/** A delivery as a row of the outbox. */
final class DeliveryRow {

    private DeliveryRow() {}

    /** Whether there was none of its key. */
    static boolean insert(Delivery delivery, Handle handle) {
        var insert = handle.createUpdate("""
            INSERT INTO outbox (name, turn, kind, follow, server, channel, user_id, message, payload, not_before,
                created, state, attempts)
            VALUES (:key, :turn, :kind, :follow, :server, :channel, :user, :message, :payload, :notBefore,
                :created, 'WAITING', 0)
            ON CONFLICT DO NOTHING""")
            .bind("key", delivery.key()).bind("turn", Sequence.TURNS.next(handle))
            .bind("kind", delivery.kind().name()).bind("follow", delivery.follow())
            .bind("message", message(delivery.target())).bind("payload", delivery.payload())
            .bind("notBefore", delivery.notBefore().toEpochMilli()).bind("created", delivery.created().toEpochMilli());
        return place(delivery.target()).bind(insert).execute() > 0;
    }

    static Delivery read(ResultSet row) throws SQLException {
        var message = Columns.number(row, "message");
        return new Delivery(
            row.getString("name"), Delivery.Kind.valueOf(row.getString("kind")), Columns.number(row, "follow"),
            message == null
                ? new Target.NewMessage(PlaceColumns.read(row))
                : new Target.Message(Columns.number(row, "server"), row.getLong("channel"), message),
            row.getString("payload"), Columns.instant(row, "not_before"), Columns.instant(row, "created"));
    }

    private static PlaceColumns place(Target target) {
        return switch (target) {
            case Target.NewMessage(var place) -> PlaceColumns.of(place);
            case Target.Message(var server, var channel, _) -> new PlaceColumns(server, channel, null);
        };
    }

    private static @Nullable Long message(Target target) {
        return switch (target) {
            case Target.NewMessage _ -> null;
            case Target.Message(_, _, var message) -> message;
        };
    }
}
