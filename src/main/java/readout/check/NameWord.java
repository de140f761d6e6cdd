package readout.check;

import java.util.ArrayList;
import java.util.List;
import readout.model.Folding;

/**
 * A word of the text around quotations, in which names are looked for.
 *
 * @param text as written, without a possessive ending
 * @param folded the same, folded
 * @param afterComma whether a comma or a bracket stands between it and the word before
 */
record NameWord(String text, String folded, int start, int end, boolean afterComma) {

    /** Whether it was written with a possessive ending. */
    boolean possessive() {
        return end - start > text.length();
    }

    static List<NameWord> read(String text) {
        var tokens = new ArrayList<NameWord>();
        var comma = false;
        for (var at = 0; at < text.length();) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                comma |= ",;:(".indexOf(text.charAt(at)) >= 0;
                at++;
                continue;
            }
            var end = at;
            while (end < text.length() && isInside(text, end)) {
                end++;
            }
            var word = text.substring(at, end);
            var folded = Folding.fold(word);
            var bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
            tokens.add(new NameWord(word.substring(0, word.length() - (folded.length() - bare.length())), bare, at, end,
                comma && !tokens.isEmpty()));
            comma = false;
            at = end;
        }
        return tokens;
    }

    private static boolean isInside(String text, int at) {
        var c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
            || ((c == '\'' || c == '’' || c == '-' || c == '.') && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
