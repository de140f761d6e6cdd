package readout.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** A place as the columns {@code server}, {@code channel} and {@code user_id}. */
record PlaceColumns(@Nullable Long server, @Nullable Long channel, @Nullable Long user) {

    static PlaceColumns of(Place place) {
        return switch (place) {
            case Place.Channel(var server, var channel) -> new PlaceColumns(server, channel, null);
            case Place.DirectMessage(var user) -> new PlaceColumns(null, null, user);
        };
    }

    static Place read(ResultSet row) throws SQLException {
        var user = Columns.number(row, "user_id");
        return user == null
            ? new Place.Channel(row.getLong("server"), row.getLong("channel"))
            : new Place.DirectMessage(user);
    }

    <T extends SqlStatement<T>> T bind(T statement) {
        return statement.bind("server", server).bind("channel", channel).bind("user", user);
    }
}
