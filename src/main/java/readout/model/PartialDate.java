package readout.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A calendar date of which only the year, or the year and month, may be known (the reduced-precision forms of ISO
 * 8601): {@code 2025}, {@code 2025-05} or {@code 2025-05-19}.
 */
public sealed interface PartialDate {

    /** The days it can stand for, both ends included. */
    DateRange days();

    /** The ISO 8601 form, of four, seven or ten characters. */
    String iso();

    record OfYear(Year year) implements PartialDate {
        @Override
        public DateRange days() {
            return new DateRange(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }

        @Override
        public String iso() {
            return "%04d".formatted(year.getValue());
        }
    }

    record OfMonth(YearMonth month) implements PartialDate {
        @Override
        public DateRange days() {
            return new DateRange(month.atDay(1), month.atEndOfMonth());
        }

        @Override
        public String iso() {
            return month.toString();
        }
    }

    record OfDay(LocalDate day) implements PartialDate {
        @Override
        public DateRange days() {
            return new DateRange(day, day);
        }

        @Override
        public String iso() {
            return day.toString();
        }
    }

    /** Reads the ISO form, strictly: 30 February is no date. Empty when the text is none. */
    static Optional<PartialDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(new OfYear(Year.parse(text)));
                case 7 -> Optional.of(new OfMonth(YearMonth.parse(text)));
                case 10 -> Optional.of(new OfDay(LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
