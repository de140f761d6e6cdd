package readout.answer;

import java.util.Locale;

/** Numbers of things in words, the same on every machine: {@code 1 statement}, {@code 1,204 statements}. */
public final class CountWords {

    private CountWords() {}

    /** With the plural that an s makes. */
    public static String of(long number, String singular) {
        return of(number, singular, singular + "s");
    }

    public static String of(long number, String singular, String plural) {
        return digits(number) + " " + (number == 1 ? singular : plural);
    }

    /** Most numbers are small, and a formatter costs more than the rest of an answer's line. */
    private static String digits(long number) {
        return 0 <= number && number < 1_000 ? Long.toString(number) : String.format(Locale.ENGLISH, "%,d", number);
    }
}
