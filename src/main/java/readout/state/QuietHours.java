package readout.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Hours of each day in which nothing is sent of the bot's own accord; they may go past midnight.
 *
 * @param from the first quiet moment
 * @param to the first that is not; the same as {@code from} for no quiet at all
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

    public boolean covers(Instant moment) {
        var time = moment.atZone(zone).toLocalTime();
        return from.isBefore(to)
            ? !time.isBefore(from) && time.isBefore(to)
            : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
    }

    /** The moment itself, or else when the quiet that covers it ends. */
    public Instant endAfter(Instant moment) {
        if (!covers(moment)) {
            return moment;
        }
        var local = moment.atZone(zone);
        var day = local.toLocalTime().isBefore(to) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        return day.atTime(to).atZone(zone).toInstant();
    }

    static @Nullable QuietHours read(ResultSet row) throws SQLException {
        var from = row.getString("quiet_from");
        return from == null
            ? null
            : new QuietHours(LocalTime.parse(from), LocalTime.parse(row.getString("quiet_to")),
                ZoneId.of(row.getString("quiet_zone")));
    }

    static <T extends SqlStatement<T>> T bind(@Nullable QuietHours quiet, T statement) {
        return statement
            .bind("quietFrom", quiet == null ? null : quiet.from.toString())
            .bind("quietTo", quiet == null ? null : quiet.to.toString())
            .bind("quietZone", quiet == null ? null : quiet.zone.getId());
    }
}
