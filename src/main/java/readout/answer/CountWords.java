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
        return String.format(Locale.ENGLISH, "%,d", number) + " " + (number == 1 ? singular : plural);
    }
}
