package readout.ask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import readout.model.DateRange;

/** Days counted from the one on which a question is asked: "yesterday", "this week", "last year". */
record RelativeDays(LocalDate today) {

    /** Of a single word. */
    Optional<DateRange> named(String folded) {
        return switch (folded) {
            case "today", "tonight" -> Optional.of(Calendar.day(today));
            case "yesterday" -> Optional.of(Calendar.day(today.minusDays(1)));
            case "tomorrow" -> Optional.of(Calendar.day(today.plusDays(1)));
            default -> Optional.empty();
        };
    }

    /** Of a unit of time with what stands before it. A week is any seven days, since nobody counts from Monday alone. */
    Optional<DateRange> counted(String before, String unit) {
        return switch (before) {
            case "this" -> unit(unit, 0);
            case "last", "past" -> unit(unit, 1);
            default -> Optional.empty();
        };
    }

    private Optional<DateRange> unit(String unit, int ago) {
        return switch (unit) {
            case "week" -> Optional.of(ago == 0
                ? new DateRange(today.minusDays(6), today)
                : new DateRange(today.minusDays(13), today.minusDays(1)));
            case "month" -> Optional.of(Calendar.month(YearMonth.from(today).minusMonths(ago)));
            case "year" -> Optional.of(Calendar.year(today.getYear() - ago));
            default -> Optional.empty();
        };
    }
}
