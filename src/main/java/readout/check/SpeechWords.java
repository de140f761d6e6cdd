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

    /** A name after one of these is not who speaks. */
    static final Set<String> OBJECTS =
        Set.of("of", "with", "to", "about", "for", "on", "against", "between", "at", "in", "over", "told", "tell");

    /** Before who is said to have said it. */
    static final Set<String> REPORTERS = Set.of("per", "by", "from", "via", "according");

    /** Where a name ends at the latest. */
    static final Set<String> STOPS = Set.of(
        "on", "in", "at", "to", "after", "during", "before", "about", "when", "while", "yesterday", "today", "that",
        "this", "as", "and", "but", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "earlier", "later", "following", "speaking", "via", "of");

    /** Stand for somebody named before. */
    static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "we", "i", "you");

    private SpeechWords() {}
}
