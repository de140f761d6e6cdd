package readout.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Hours of each day in which nothing is sent of the bot's own accord; they may go past midnight.
 *
 * @param from the first quiet moment
 * @param to the first that is not; the same as {@code from} for no quiet at all
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

    /** The first instant, from this one on, at which something may be sent. Depends on nothing else. */
    public Instant next(Instant now) {
        var free = now;
        for (var end = endOfQuietAt(free); end.isPresent(); end = endOfQuietAt(free)) {
            free = end.get();
        }
        return free;
    }

    private Optional<Instant> endOfQuietAt(Instant now) {
        var today = now.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today)
            .filter(day -> !now.isBefore(beginning(day)) && now.isBefore(end(day)))
            .map(this::end)
            .findFirst();
    }

    private Instant beginning(LocalDate day) {
        return instant(day.atTime(from), false);
    }

    private Instant end(LocalDate day) {
        return from.equals(to) ? beginning(day) : instant((to.isAfter(from) ? day : day.plusDays(1)).atTime(to), true);
    }

    /** A time that clocks pass over is when they do; of one that they show twice, the first or the second. */
    private Instant instant(LocalDateTime time, boolean second) {
        var rules = zone.getRules();
        var turn = rules.getTransition(time);
        if (turn == null) {
            return time.toInstant(rules.getOffset(time));
        }
        return turn.isGap()
            ? turn.getInstant()
            : time.toInstant(second ? turn.getOffsetAfter() : turn.getOffsetBefore());
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
