package readout.ask;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a question wants to know. */
public enum Kind {
    /** Who said it. */
    WHO,
    /** When it was said. */
    WHEN,
    /** Whether somebody said it. */
    DID_SAY,
    /** How several sides' statements compare. */
    COMPARE,
    /** What was said last. */
    LATEST,
    /** What was said first. */
    EARLIEST,
    /** What was said. */
    WHAT;

    private static final Set<String> COMPARING = Set.of(
        "compare", "compared", "comparing", "comparison", "differ", "differs", "differed", "difference", "differences",
        "versus", "vs", "contrast", "contrasting", "disagree", "disagreed", "diverge", "clash", "contradict",
        "contradicted", "sides", "versions", "accounts");
    private static final Set<String> LATEST_WORDS = Set.of(
        "latest", "newest", "recent", "recently", "current", "currently", "now", "lately", "nowadays", "last");
    private static final Set<String> EARLIEST_WORDS = Set.of("earliest", "originally", "initially");
    private static final Set<String> AUXILIARIES = Set.of(
        "did", "has", "have", "had", "was", "were", "is", "are", "does", "do", "will", "would", "can", "could");

    private static final Set<String> ASKING = Set.of("what", "how", "why", "where", "which");

    static Kind of(List<Word> words) {
        if (words.isEmpty()) {
            return WHAT;
        }
        if (holds(words, COMPARING) || isEach(words)) {
            return COMPARE;
        }
        if (isLatest(words)) {
            return LATEST;
        }
        if (isEarliest(words)) {
            return EARLIEST;
        }
        if (isWho(words)) {
            return WHO;
        }
        if (isWhen(words)) {
            return WHEN;
        }
        return isDidSay(words) ? DID_SAY : WHAT;
    }

    private static List<Word> opening(List<Word> words) {
        return words.subList(0, Math.min(3, words.size()));
    }

    private static boolean isEarliest(List<Word> words) {
        var asksFirst = holds(words, Set.of("first")) && words.getFirst().is("when", "what", "who");
        return asksFirst || holds(words, EARLIEST_WORDS);
    }

    private static boolean isWho(List<Word> words) {
        var asksWhich = words.getFirst().is("which") && isPerson(words);
        return asksWhich || holds(opening(words), Set.of("who", "whose"));
    }

    private static boolean isWhen(List<Word> words) {
        return holds(opening(words), Set.of("when")) || follows(words, Set.of("what", "which"), Set.of("date", "day"));
    }

    private static boolean isDidSay(List<Word> words) {
        var opening = opening(words);
        var asksWhether = holds(opening, AUXILIARIES) && !holds(opening, ASKING);
        return asksWhether || holds(words, Set.of("ever"));
    }

    private static boolean isEach(List<Word> words) {
        return follows(words, Set.of("each", "both", "two", "three"),
            Set.of("side", "sides", "delegations", "delegation", "parties", "describe"));
    }

    private static boolean isLatest(List<Word> words) {
        return IntStream.range(0, words.size()).anyMatch(at -> isLatest(words, at));
    }

    /** "Last month" is a date, and "those now in power" are no news. */
    private static boolean isLatest(List<Word> words, int at) {
        var word = words.get(at);
        if (word.is("last")) {
            return at + 1 < words.size() && words.get(at + 1).is(
                "word", "said", "say", "statement", "heard", "position", "thing", "comment");
        }
        return word.is("now") ? at == 0 || at == words.size() - 1 : LATEST_WORDS.contains(word.folded());
    }

    private static boolean isPerson(List<Word> words) {
        return words.stream().skip(1).limit(3).anyMatch(word -> word.is(
            "official", "officials", "leader", "leaders", "politician", "president", "minister", "envoy", "side",
            "party",
            "country", "government", "american", "russian", "ukrainian", "european", "diplomat", "negotiator", "person",
            "spokesman", "figure", "aide", "capital"));
    }

    private static boolean holds(List<Word> words, Set<String> wanted) {
        return words.stream().anyMatch(word -> wanted.contains(word.folded()));
    }

    private static boolean follows(List<Word> words, Set<String> first, Set<String> second) {
        return Stream.iterate(0, at -> at + 1 < words.size(), at -> at + 1)
            .anyMatch(at -> first.contains(words.get(at).folded()) && second.contains(words.get(at + 1).folded()));
    }
}
