package readout.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
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
                case 10 -> Optional.of(new OfDay(day(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Nearly every date is plain; Java's parser, which knows all other forms, takes longer. */
    private static LocalDate day(String text) {
        var year = number(text, 0, 4);
        var month = number(text, 5, 7);
        var day = number(text, 8, 10);
        return year < 0 || month < 0 || day < 0 || text.charAt(4) != '-' || text.charAt(7) != '-'
            ? LocalDate.parse(text)
            : LocalDate.of(year, month, day);
    }

    /** -1 where not all are digits. */
    private static int number(String text, int from, int to) {
        var number = 0;
        for (var i = from; i < to; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
