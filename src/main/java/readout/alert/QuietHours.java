package readout.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hours of the day in which nothing is sent.
 *
 * @param from when they begin
 * @param to when they are over, on the day after where that is earlier; the same time as {@code from} for none at all
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
}
