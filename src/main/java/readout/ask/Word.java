package readout.ask;

import java.util.List;
import java.util.regex.Pattern;
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

    /** Possessive throughout: a long word costs no more than its letters, and no stack. */
    private static final Pattern WORD =
        Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:['’.][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+\\.?");

    /** A question has no more; the rest of a longer text is passed over. */
    private static final int MOST = 50;

    static List<Word> of(String question) {
        return WORD.matcher(question).results().map(found -> of(found.group(), found.start()))
            .filter(word -> !word.folded.isEmpty()) // a voicing mark that stands alone is a letter, but folds to nothing
            .limit(MOST)
            .toList();
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
