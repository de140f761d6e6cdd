package readout.ask;

import java.util.ArrayList;
import java.util.List;
import readout.model.Folding;

/**
 * One word of a question.
 *
 * @param text as typed, without a possessive ending
 * @param folded as names are compared
 * @param possessive whether an ending such as "’s" was taken off
 * @param start where it stands in the question, in UTF-16 units
 */
record Word(String text, String folded, boolean possessive, int start) {

    /** A question has no more; the rest of a longer text is passed over. */
    private static final int MOST = 50;

    private static final int BEGINS = bits(
        Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
        Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);

    private static final int GOES_ON =
        BEGINS | bits(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK);

    private static int bits(byte... categories) {
        var bits = 0;
        for (var category : categories) {
            bits |= 1 << category;
        }
        return bits;
    }

    /**
     * The words of a text: letters and digits, also some with an apostrophe or a full stop between, and a full stop behind.
     * Every statement looked at is taken apart, which a pattern does several times slower.
     */
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        for (var at = 0; at < text.length() && words.size() < MOST;) {
            if (is(BEGINS, text, at)) {
                var end = end(text, at);
                var word = of(text.substring(at, end), at);
                if (!word.folded.isEmpty()) { // a voicing mark that stands alone is a letter, but folds to nothing
                    words.add(word);
                }
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    private static int end(String text, int start) {
        var end = run(text, start);
        while (end < text.length() && isJoint(text.charAt(end)) && is(BEGINS, text, end + 1)) {
            end = run(text, end + 1);
        }
        return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }

    private static int run(String text, int start) {
        var end = start;
        while (is(GOES_ON, text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean is(int categories, String text, int at) {
        return at < text.length() && (categories >> Character.getType(text.codePointAt(at)) & 1) != 0;
    }

    private static boolean isJoint(char unit) {
        return unit == '.' || unit == '\'' || unit == '’';
    }

    private static Word of(String typed, int start) {
        var bare = typed.endsWith(".") && typed.indexOf('.') == typed.length() - 1
            ? typed.substring(0, typed.length() - 1)
            : typed;
        var text = bare.substring(0, bare.length() - ending(bare));
        return new Word(text, Folding.fold(text).replace(".", ""), text.length() < bare.length(), start);
    }

    /** How long a possessive ending is, an apostrophe with or without an s. */
    private static int ending(String typed) {
        var length = typed.length();
        if (isApostrophe(typed, length - 1)) {
            return 1;
        }
        return (typed.endsWith("s") || typed.endsWith("S")) && isApostrophe(typed, length - 2) ? 2 : 0;
    }

    private static boolean isApostrophe(String typed, int at) {
        return at >= 0 && (typed.charAt(at) == '\'' || typed.charAt(at) == '’');
    }

    /** Where its text ends. */
    int end() {
        return start + text.length();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isUpperCase() {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    boolean is(String... words) {
        for (var word : words) {
            if (folded.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
