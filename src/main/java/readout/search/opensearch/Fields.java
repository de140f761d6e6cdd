package readout.search.opensearch;

import readout.search.StatementCodec;

/** The fields of a statement's document. Days are counted from 1970, times in milliseconds since then. */
final class Fields {

    /** Goes up when the fields or their analysis change; an index of another layout is built anew. */
    static final String LAYOUT = "1." + StatementCodec.VERSION;

    /** The statement with its source, whole, in Base64. */
    static final String STATEMENT = "statement";

    static final String ID = "id";
    static final String FILE = "file";
    static final String HASH = "hash";

    /** The words shown and the gist, without inflection. */
    static final String WORDS = "words";

    /** The words shown, as they are. */
    static final String EXACT = "exact";

    /** Pairs of adjoining words of a quotation; of a quotation of one word, the word. */
    static final String PAIRS = "pairs";

    /** The first day on which it can have been said; the index is sorted by it. */
    static final String EARLIEST = "earliest";

    /** The days on which it can have been said; only of a statement for which there are several. */
    static final String SPREAD = "spread";

    static final String SPEAKER = "speaker";

    /** Empty text for no party. */
    static final String PARTY = "party";

    static final String EVENT = "event";

    /** Empty text for no topic. */
    static final String TOPIC = "topic";

    /** The statement that it repeats; only of one that does. */
    static final String REPEATS = "repeats";

    /** The run of speech of which it is a part; only of a part. */
    static final String UTTERANCE = "utterance";

    /** Its place in that run. */
    static final String PLACE = "place";

    static final String SOURCE_KIND = "kind";

    /** When the corpus learned of it first. */
    static final String FIRST = "first";

    /** Since when it is known as it is. */
    static final String SINCE = "since";

    /** Until when nobody may see it; only of a statement under an embargo. */
    static final String VISIBLE = "visible";

    /** What the words mean, in Base64; only where vectors are made. */
    static final String VECTOR = "vector";

    /** The same with a byte for a number, to sort out by. */
    static final String ROUGH = "rough";

    /** How many numbers its vector has. */
    static final String DIMENSIONS = "dimensions";

    /** Of the document itself, by which one that was sent before is known. */
    static final String DIGEST = "digest";

    /** In which part of the space its vector lies. */
    static final String CELL = "cell";

    private Fields() {}
}
