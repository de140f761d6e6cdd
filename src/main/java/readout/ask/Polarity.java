package readout.ask;

import java.util.List;
import java.util.Set;

/**
 * Whether words deny. Vectors hardly see it, and whoever asks who ruled something out must not be shown first who ruled
 * it in.
 */
final class Polarity {

    private static final Set<String> DENYING = Set.of(
        "not", "no", "never", "nothing", "nobody", "none", "neither", "nor", "without", "cannot", "n't", "don't",
        "doesn't", "didn't", "won't", "wouldn't", "can't", "couldn't", "isn't", "aren't", "wasn't", "weren't", "hasn't",
        "haven't", "shouldn't", "dont", "wont", "didnt", "doesnt", "isnt", "cant");

    private static final Set<String> REFUSING = Set.of(
        "deny", "denied", "denies", "refuse", "refused", "refuses", "reject", "rejected", "rejects", "excluded",
        "excludes", "exclude", "opposed", "oppose", "opposes", "dismissed", "declined", "unacceptable", "unwilling",
        "unable", "turned down", "ruled out", "rule out", "rules out", "turn down", "ruling out", "held back",
        "back away", "unsettled", "unrealistic", "against");

    /** Those of several words, between spaces. */
    private static final List<String> REFUSING_PHRASES =
        REFUSING.stream().filter(phrase -> phrase.contains(" ")).map(phrase -> " " + phrase + " ").toList();

    private Polarity() {}

    /** A plain "not" in the question: what it negates is what is looked for. */
    static boolean isNegated(List<Word> question) {
        return question.stream().skip(1).anyMatch(word -> DENYING.contains(word.folded()));
    }

    static boolean isDenying(String folded) {
        return DENYING.contains(folded);
    }

    static boolean denies(String text) {
        var joined = new StringBuilder(text.length() + 2).append(' ');
        for (var word : Word.of(text)) {
            if (DENYING.contains(word.folded()) || REFUSING.contains(word.folded())) {
                return true;
            }
            joined.append(word.folded()).append(' ');
        }
        return holdsRefusal(joined.toString());
    }

    private static boolean holdsRefusal(String joined) {
        return REFUSING_PHRASES.stream().anyMatch(joined::contains);
    }
}
