package readout.model;

import java.time.LocalDate;

/**
 * A run of days, both ends included. One that ended before it began is refused as an illegal argument.
 */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range that ends on " + last + " cannot begin on " + first);
        }
    }

    public boolean overlaps(DateRange other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }
}
