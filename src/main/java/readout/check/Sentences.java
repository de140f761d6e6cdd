package readout.check;

/** Finds the sentences that stand next to a quotation. */
final class Sentences {

    private Sentences() {}

    /** The first one that has a word in it, with its end. */
    static String first(String text) {
        var from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        for (var at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\n' || (at > from && endsSentence(text, at))) {
                return text.substring(from, at + 1);
            }
        }
        return text.substring(from);
    }

    /** Whether a text begins by ending the sentence before it. */
    static boolean isNew(String text) {
        var stripped = text.strip();
        return !stripped.isEmpty() && ".!?".indexOf(stripped.charAt(0)) >= 0;
    }

    /** The last one that has a word in it. */
    static String last(String text) {
        var end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ':') {
            end--;
        }
        for (var at = end - 2; at >= 0; at--) {
            if ((text.charAt(at) == '\n' && !text.substring(at, end).isBlank()) || endsSentence(text, at)) {
                return text.substring(at + 1, end);
            }
        }
        return text.substring(0, end);
    }

    /** A stop after an initial or a short title ends nothing. */
    private static boolean endsSentence(String text, int at) {
        var c = text.charAt(at);
        if (c == '!' || c == '?') {
            return true;
        }
        if (c != '.' || (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1)))) {
            return false;
        }
        var start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return at - start > 2;
    }
}
