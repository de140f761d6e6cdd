package readout.check;

import java.util.Set;
import readout.model.WordChange;

/** Which words can turn a meaning, and which only hold a sentence together. Takes keys of words. */
final class Vocabulary {

    static final Set<String> NEGATIONS = Set.of(
        "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "hardly", "barely",
        "scarcely", "non", "refuse", "refuses", "refused", "deny", "denies", "denied", "fail", "fails", "failed",
        "reject", "rejects", "rejected", "impossible", "against", "oppose", "opposes", "opposed");

    /** Of them, those that make the words beside them mean the opposite. */
    static final Set<String> DENYING = Set.of(
        "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "hardly", "barely");

    private static final Set<String> MODALS = Set.of(
        "will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought", "need", "needs", "needed",
        "perhaps", "maybe", "possibly", "probably", "certainly", "definitely", "likely", "unlikely", "surely",
        "supposed", "able", "hopefully", "possible");

    private static final Set<String> DATES = Set.of(
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow",
        "yesterday", "tonight", "jan", "feb", "apr", "aug", "sept", "sep", "oct", "nov", "dec");

    private static final Set<String> QUANTIFIERS = Set.of(
        "all", "every", "each", "some", "any", "many", "most", "few", "several", "both", "only", "always", "sometimes",
        "often", "rarely", "usually", "generally", "mostly", "almost", "nearly", "entirely", "completely", "totally",
        "fully", "partly", "partially", "largely", "everybody", "everyone", "everything", "somebody", "someone",
        "something", "anybody", "anyone", "anything", "much", "little", "enough", "whole", "either", "just", "nobody",
        "about", "roughly", "exactly", "massive", "seldom", "forever", "unlimited", "limited");

    private static final Set<String> COMPARATIVES = Set.of(
        "more", "less", "fewer", "better", "worse", "best", "worst", "least", "greater", "greatest", "lesser", "larger",
        "largest", "bigger", "biggest", "smaller", "smallest", "higher", "highest", "lower", "lowest", "stronger",
        "strongest", "weaker", "weakest", "faster", "slower", "sooner", "later", "earlier", "longer", "shorter",
        "harder", "easier", "closer", "further", "farther", "nearer", "richer", "poorer", "safer", "than", "most",
        "first", "last", "before", "after", "equally");

    private static final Set<String> SMALL = Set.of(
        "a", "an", "the", "of", "and", "or", "to", "in", "on", "at", "by", "for", "with", "from", "is", "are", "was",
        "were", "be", "been", "being", "that", "this", "it", "its", "as", "we", "i", "he", "she", "they", "you", "his",
        "her", "their", "our", "my", "your", "will", "would", "has", "have", "had", "do", "does", "did", "not", "no",
        "if", "then", "so", "but", "what", "which", "who", "there", "these", "those", "them", "him", "me", "us", "can",
        "could", "may", "might", "should", "shall", "must", "am", "'s", "'d", "than", "into", "about", "very", "just",
        "said", "says", "say", "going", "go", "think", "also", "any", "all", "some", "more", "one", "1", "because",
        "between", "out", "up", "now", "only", "over", "when", "how", "where", "here", "too", "well", "get", "got");

    private Vocabulary() {}

    /** Whether a word tells what a sentence is about. */
    static boolean tells(String key) {
        return key.length() > 1 && !SMALL.contains(key);
    }

    static boolean is(WordChange.Type type, String key) {
        return switch (type) {
            case NEGATION -> NEGATIONS.contains(key);
            case MODAL -> MODALS.contains(key);
            case NUMBER -> Spelling.isNumber(key) && !isYear(key);
            case DATE -> DATES.contains(key) || isYear(key);
            case QUANTIFIER -> QUANTIFIERS.contains(key);
            case COMPARATIVE -> COMPARATIVES.contains(key);
            case NAME, WORDING -> false;
        };
    }

    private static boolean isYear(String key) {
        return key.length() == 4 && (key.startsWith("19") || key.startsWith("20"))
            && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
