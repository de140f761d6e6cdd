package readout.ask;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.DateRange;

/** The words of the calendar. */
final class Calendar {

    private Calendar() {}

    /** A part of a run of days. */
    enum Third {
        EARLY,
        MID,
        LATE;

        DateRange of(DateRange days) {
            var third = Math.max(1, (days.last().toEpochDay() - days.first().toEpochDay() + 1) / 3);
            return switch (this) {
                case EARLY -> new DateRange(days.first(), days.first().plusDays(third));
                case MID -> new DateRange(days.first().plusDays(third - 1), days.last().minusDays(third - 1));
                case LATE -> new DateRange(days.last().minusDays(third), days.last());
            };
        }
    }

    /** Of a full name or its first letters, three at least; "may" only where it is written as a name. */
    static Optional<Month> month(Word word) {
        return word.folded().equals("may") && !word.isCapitalised() ? Optional.empty() : month(word.folded());
    }

    static Optional<Month> month(String folded) {
        if (folded.length() < 3) {
            return Optional.empty();
        }
        var wanted = folded.equals("sept") ? "sep" : folded;
        return Stream.of(Month.values()).filter(month -> {
            var name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            return name.equals(wanted) || (wanted.length() == 3 && name.startsWith(wanted));
        }).findFirst();
    }

    /** The first month of three; winter begins with December. */
    static Optional<Month> season(String folded) {
        return switch (folded) {
            case "spring" -> Optional.of(Month.MARCH);
            case "summer" -> Optional.of(Month.JUNE);
            case "autumn", "fall" -> Optional.of(Month.SEPTEMBER);
            case "winter" -> Optional.of(Month.DECEMBER);
            default -> Optional.empty();
        };
    }

    /** A number below a hundred, in digits or in words as far as twelve, or an ordinal day ("19th"). */
    static Optional<Integer> number(String folded) {
        return switch (folded) {
            case "a", "an", "one" -> Optional.of(1);
            case "two", "couple" -> Optional.of(2);
            case "three" -> Optional.of(3);
            case "four" -> Optional.of(4);
            case "five" -> Optional.of(5);
            case "six" -> Optional.of(6);
            case "seven" -> Optional.of(7);
            case "eight" -> Optional.of(8);
            case "nine" -> Optional.of(9);
            case "ten" -> Optional.of(10);
            case "eleven" -> Optional.of(11);
            case "twelve" -> Optional.of(12);
            default -> digits(folded);
        };
    }

    static Optional<Integer> digits(String folded) {
        var bare = folded.length() > 2 && folded.matches("\\d{1,2}(?:st|nd|rd|th)")
            ? folded.substring(0, folded.length() - 2)
            : folded;
        return bare.matches("\\d{1,2}") ? Optional.of(Integer.parseInt(bare)) : Optional.empty();
    }

    static Optional<Integer> year(String folded) {
        return folded.matches("(?:19|20)\\d\\d") ? Optional.of(Integer.parseInt(folded)) : Optional.empty();
    }

    static Optional<Third> third(String folded) {
        return switch (folded) {
            case "early", "beginning", "start" -> Optional.of(Third.EARLY);
            case "mid", "middle" -> Optional.of(Third.MID);
            case "late", "end" -> Optional.of(Third.LATE);
            default -> Optional.empty();
        };
    }

    static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    static DateRange month(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    static DateRange season(YearMonth first) {
        return new DateRange(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    static DateRange year(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
