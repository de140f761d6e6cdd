package readout.render;

import java.net.URI;
import org.jline.utils.WCWidth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one ink.
 *
 * <p>Its text is harmless to a terminal, whoever wrote it: what a terminal would act upon instead of showing it
 * (control characters, overrides of the writing direction) and what is no character at all (half a surrogate pair)
 * becomes U+FFFD. Line feeds stay; they break lines.
 *
 * @param link where it leads on a terminal that can follow links
 */
record Run(String text, Ink ink, @Nullable URI link) {

    private static final char REPLACEMENT = '\uFFFD';

    Run {
        text = harmless(text);
    }

    static Run of(String text) {
        return new Run(text, Ink.PLAIN, null);
    }

    static Run of(String text, Ink ink) {
        return new Run(text, ink, null);
    }

    Run part(int start, int end) {
        return new Run(text.substring(start, end), ink, link);
    }

    int columns() {
        return text.codePoints().map(Run::columns).sum();
    }

    /** How many columns of a terminal a character takes: 0, 1 or 2. */
    static int columns(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }

    private static String harmless(String text) {
        if (text.codePoints().noneMatch(Run::isHarmful)) {
            return text;
        }
        var harmless = new StringBuilder(text.length());
        text.codePoints().map(c -> isHarmful(c) ? replacement(c) : c).forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static int replacement(int character) {
        return character == '\t' ? ' ' : REPLACEMENT;
    }

    private static boolean isHarmful(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> turnsText(character);
            default -> false;
        };
    }

    /** The embeddings, overrides and isolates of the bidirectional algorithm (UAX #9); the mere marks are harmless. */
    private static boolean turnsText(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
