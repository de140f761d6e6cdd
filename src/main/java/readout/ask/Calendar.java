package readout.ask;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of the calendar. */
final class Calendar {

    private Calendar() {}

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
}
