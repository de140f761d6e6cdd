package readout.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a statement was made, as exactly as the source allows.
 *
 * @param date the date to show, possibly only a month or a year
 * @param within narrower or wider bounds that the source gives in words ("since then"), when it does
 * @param basis how the date was worked out; empty when the source prints it
 */
public record SaidDate(PartialDate date, @Nullable DateRange within, String basis) {

    /** The days on which it can have been said, both included. */
    public DateRange days() {
        return within == null ? date.days() : within;
    }

    /** The first day on which it can have been said; statements are put in order by it. */
    public LocalDate earliest() {
        return days().first();
    }
}
