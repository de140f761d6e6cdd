package readout.search;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of an index is seen.
 *
 * @param visibleAt without what is under embargo then; null for all
 * @param knownAt without what was learned later; null for all
 * @param saidBy without what was said later; null for all
 */
public record Limits(@Nullable Instant visibleAt, @Nullable Instant knownAt, @Nullable LocalDate saidBy) {

    public static final Limits NONE = new Limits(null, null, null);

    public Limits visibleAt(Instant time) {
        return new Limits(time, knownAt, saidBy);
    }

    public Limits knownAt(Instant time) {
        return new Limits(time, time, saidBy);
    }

    public Limits saidBy(LocalDate day) {
        return new Limits(visibleAt, knownAt, day);
    }

    public boolean isNone() {
        return visibleAt == null && knownAt == null && saidBy == null;
    }
}
