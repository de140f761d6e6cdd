package readout.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import readout.model.DateRange;
import readout.model.PartialDate;
import readout.model.SaidDate;

/** Dates in British words, the same on every machine: {@code 19 May 2025}, {@code May 2025}, {@code 2025}. */
public final class DateWords {

    private DateWords() {}

    public static String of(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear(var year) -> year.toString();
            case PartialDate.OfMonth(YearMonth month) -> name(month.getMonth()) + " " + month.getYear();
            case PartialDate.OfDay(LocalDate day) -> of(day);
        };
    }

    public static String of(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** Days from the first to the last: {@code 16–18 May 2025}, {@code 29 May – 2 June 2025}. */
    public static String of(DateRange days) {
        var first = days.first();
        var last = days.last();
        if (first.equals(last)) {
            return of(last);
        }
        if (first.getYear() != last.getYear()) {
            return of(first) + " – " + of(last);
        }
        return first.getMonth() == last.getMonth()
            ? first.getDayOfMonth() + "–" + of(last)
            : dayAndMonth(first) + " – " + of(last);
    }

    /** With the bounds, where the source gives some: {@code 2025 (between 18 March and 19 May 2025)}. */
    public static String of(SaidDate said) {
        var date = of(said.date());
        var within = said.within();
        return within == null || within.equals(said.date().days()) ? date : date + " (" + bounds(within) + ")";
    }

    /** An instant to the minute: {@code 23 Nov 2026 14:05 UTC}. */
    public static String of(Instant instant) {
        var time = instant.atOffset(ZoneOffset.UTC);
        var month = name(time.getMonth()).substring(0, 3);
        return "%d %s %d %02d:%02d UTC"
            .formatted(time.getDayOfMonth(), month, time.getYear(), time.getHour(), time.getMinute());
    }

    /** The name of a month, in full. */
    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String bounds(DateRange days) {
        var first = days.first();
        var last = days.last();
        if (first.equals(last)) {
            return "on " + of(last);
        }
        if (first.getYear() != last.getYear()) {
            return "between " + of(first) + " and " + of(last);
        }
        var from = first.getMonth() == last.getMonth() ? "" + first.getDayOfMonth() : dayAndMonth(first);
        return "between " + from + " and " + of(last);
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + name(day.getMonth());
    }
}
