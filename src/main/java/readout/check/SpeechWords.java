package readout.check;

import java.util.Set;

/** Small words by which to tell who is said to have said something. Folded. */
final class SpeechWords {

    /** Verbs with which words are given to somebody. */
    static final Set<String> VERBS = Set.of(
        "said", "says", "say", "saying", "wrote", "writes", "write", "writing", "tweeted", "tweets", "tweet", "posted",
        "posts", "post", "told", "tells", "tell", "added", "adds", "claimed", "claims", "claim", "stated", "states",
        "declared", "declares", "announced", "announces", "called", "calls", "call", "described", "describes",
        "insisted", "insists", "replied", "answered", "asked", "asks", "warned", "warns", "argued", "argues", "noted",
        "notes", "promised", "promises", "put", "puts", "truthed", "remarked", "remarks", "commented", "exclaimed",
        "boasted", "thinks", "believes", "mentioned", "quoted", "confirmed", "confirms", "responded", "responds",
        "explained", "explains", "predicted", "vowed", "admitted", "admits", "quipped", "bragged", "labelled",
        "labeled", "dubbed", "praised", "hailed");

    /** Of them, those that are things as well. */
    static final Set<String> THINGS =
        Set.of("call", "calls", "post", "posts", "tweet", "tweets", "claim", "claims", "notes");

    /** Shortly before one of them, these make it a thing. */
    static final Set<String> BEFORE_THINGS =
        Set.of("the", "a", "an", "his", "her", "their", "this", "that", "phone", "of", "on", "after", "in", "with");

    /** Between two who speak together. */
    static final Set<String> JOINS = Set.of("and", "or");

    /** A name after one of these is not who speaks. */
    static final Set<String> OBJECTS =
        Set.of("of", "with", "to", "about", "for", "on", "against", "between", "at", "in", "over", "told", "tell");

    /** Before who is said to have said it. */
    static final Set<String> REPORTERS = Set.of("per", "by", "from", "via", "according");

    /** Where a name ends at the latest. */
    static final Set<String> STOPS = Set.of(
        "on", "in", "at", "to", "after", "during", "before", "about", "when", "while", "yesterday", "today", "that",
        "this", "as", "and", "but", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "earlier", "later", "following", "speaking", "via", "of", "last", "tonight", "yday", "back", "only", "just");

    /** Begin a clause of its own: what stands behind is not told of the quotation before. */
    static final Set<String> LINKS = Set.of(
        "while", "whereas", "whilst", "but", "and", "then", "although", "though", "yet", "meanwhile", "because",
        "after", "before", "unless", "if", "however", "also");

    /** Go on after "Name said" without beginning what else was said. */
    static final Set<String> AFTER_VERBS = Set.of(
        "on", "in", "at", "to", "after", "during", "before", "when", "while", "as", "yesterday", "today", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "earlier", "later", "last", "this",
        "following", "speaking", "via", "of", "reporters", "journalists", "and", "but", "then", "there", "publicly",
        "about", "early", "lol", "fwiw", "btw", "back", "again", "just", "right", "only", "once", "word", "verbatim",
        "exactly", "from", "with");

    private static final Set<String> DENIALS =
        Set.of("not", "never", "hasn't", "didn't", "hasnt", "didnt", "wouldn't", "won't", "nobody", "declined",
            "refused");

    /** Go on with who spoke before. */
    static final Set<String> GOING_ON = Set.of(
        "adding", "also", "further", "later", "went", "on", "to", "continuing", "continued", "concluding", "noting",
        "again", "that", "going", "just", "even");

    /** Stand for somebody named before. */
    static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "we", "i", "you");

    private SpeechWords() {}

    /** Whether a word before a verb of saying makes that nothing was said. */
    static boolean denies(String folded) {
        return DENIALS.contains(folded);
    }
}
