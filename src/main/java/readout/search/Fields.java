package readout.search;

/**
 * The fields of a statement by which engines find it, or which they give back. Days are counted from 1970, times in
 * milliseconds since then. What an engine needs besides, it names itself.
 */
public final class Fields {

    /** The statement with its source, whole. */
    public static final String STATEMENT = "statement";

    public static final String ID = "id";
    public static final String FILE = "file";
    public static final String HASH = "hash";

    /** The words shown and the gist, without inflection. */
    public static final String WORDS = "words";

    /** The words shown, as they are. */
    public static final String EXACT = "exact";

    /** Pairs of adjoining words of a quotation; of a quotation of one word, the word. */
    public static final String PAIRS = "pairs";

    /** The first day on which it can have been said; an index is sorted by it. */
    public static final String EARLIEST = "earliest";

    /** The days on which it can have been said; only of a statement for which there are several. */
    public static final String SPREAD = "spread";

    public static final String SPEAKER = "speaker";

    /** Empty text for no party. */
    public static final String PARTY = "party";

    public static final String EVENT = "event";

    /** Empty text for no topic. */
    public static final String TOPIC = "topic";

    /** The statement that it repeats; only of one that does. */
    public static final String REPEATS = "repeats";

    /** The run of speech of which it is a part; only of a part. */
    public static final String UTTERANCE = "utterance";

    /** Its place in that run. */
    public static final String PLACE = "place";

    public static final String SOURCE_KIND = "kind";

    /** Since when it is known as it is. */
    public static final String SINCE = "since";

    /** Until when nobody may see it; only of a statement under an embargo. */
    public static final String VISIBLE = "visible";

    /** What the words mean; only where vectors are made. */
    public static final String VECTOR = "vector";

    private Fields() {}

    /** The field whose values a facet counts. */
    public static String of(Facet facet) {
        return switch (facet) {
            case EVENT -> EVENT;
            case PARTY -> PARTY;
            case SPEAKER -> SPEAKER;
            case TOPIC -> TOPIC;
            case SOURCE_KIND -> SOURCE_KIND;
        };
    }
}
