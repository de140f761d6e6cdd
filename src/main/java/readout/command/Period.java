package readout.command;

import java.time.LocalDate;
import java.util.Optional;
import readout.answer.Refusal;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;
import readout.model.DateRange;
import readout.model.PartialDate;

/** Reads a pair of dates, either of which may be left out, as the days from the one to the other. */
final class Period {

    /** The days of the four-digit years that ISO 8601 writes without agreement. */
    static final DateRange ALWAYS = new DateRange(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));

    private Period() {}

    /** Both dates included, a partial one whole; empty when the period would end before it begins. */
    static Optional<DateRange> between(Optional<PartialDate> from, Optional<PartialDate> to) {
        var first = from.map(date -> date.days().first()).orElse(ALWAYS.first());
        var last = to.map(date -> date.days().last()).orElse(ALWAYS.last());
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DateRange(first, last));
    }

    static Refusal refused(Request request, Edition edition) {
        return request.refuse(Kind.BAD_VALUE, "That period ends before it begins: exchange from and to.", edition);
    }
}
