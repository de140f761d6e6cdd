package readout.check;

import java.util.List;
import java.util.Set;

/**
 * The text between two quotations, parted into what tells who said the first and what leads into the second. A text of
 * which both may be true is both.
 *
 * @param behind what belongs to the quotation before; empty when nothing does
 * @param ahead what belongs to the quotation after
 */
record Joint(String behind, String ahead) {

    /** Join as readily two names as two clauses. */
    private static final Set<String> JOINS_NAMES = Set.of("and", "then", "also");

    /**
     * @param led whether the first quotation has a lead-in of its own
     * @param open whether the sentence goes on after the first quotation, which then ends with a comma
     * @param followed whether the second quotation has somebody named behind it
     */
    static Joint of(String text, boolean led, boolean open, boolean followed) {
        var words = NameWord.read(text);
        if (words.isEmpty()) {
            return new Joint(text, text);
        }
        var cut = cut(text, words);
        if (cut >= 0) {
            return new Joint(text.substring(0, cut), text.substring(cut));
        }
        var verb = Mentions.verb(words);
        if (Credits.isMarked(text.strip()) || verb == 0) {
            return new Joint(text, text);
        }
        var leading = verb > 0 || text.strip().endsWith(":");
        if (leading && led) {
            return new Joint("", text);
        }
        if (!leading || open || text.strip().startsWith(",")) {
            return new Joint(text, text);
        }
        return followed ? new Joint(text, "") : new Joint("", text);
    }

    /** Where the second part begins; negative when the text cannot be parted. */
    private static int cut(String text, List<NameWord> words) {
        if (SpeechWords.LINKS.contains(words.getFirst().folded())) {
            return 0;
        }
        var first = Sentences.first(text);
        var semicolon = text.indexOf(';', words.getFirst().end());
        var end = semicolon >= 0 && semicolon < first.length() ? semicolon + 1 : first.length();
        if (end < text.length() && words.getLast().start() >= end) {
            return end;
        }
        for (var at = 1; at < words.size(); at++) {
            var link = words.get(at).folded();
            if (words.get(at).afterComma() && SpeechWords.GOING_ON.contains(link)
                && tells(text, words.subList(0, at))) {
                return words.get(at).start();
            }
            if (SpeechWords.LINKS.contains(link) && tells(text, words.subList(at, words.size()))
                && (!JOINS_NAMES.contains(link) || words.get(at).afterComma()
                    || tells(text, words.subList(0, at)))) {
                return words.get(at).start();
            }
        }
        return -1;
    }

    private static boolean tells(String text, List<NameWord> words) {
        return Mentions.verb(words) >= 0 || text.strip().endsWith(":");
    }
}
