package readout.ask;

/** By what a candidate is judged. Each is about 0 where it says nothing, and at most about 1. */
enum Feature {
    /** How near its vector lies. */
    SIMILARITY,
    /** Which share of the question's words it holds, rare ones counting more. */
    WORDS,
    /** The same, with what is known of it besides: speaker, event, topics. */
    CONTEXT,
    /** How it ranks by words and vectors together. */
    FUSED,
    /** Whether one of those asked for said it. */
    BY,
    /** Whether it is of another than those asked for. */
    NOT_BY,
    /** Whether it is about the event asked for. */
    ABOUT,
    /** Whether it was said on the days asked for. */
    SAID,
    /** Whether it was said on other days. */
    NOT_SAID,
    /** Whether it is on a topic asked for. */
    ON,
    /** Which share of those spoken of it names. */
    OF,
    /** Whether the question denies and it does not. */
    NOT_DENIED,
    /** Whether it denies and the question does not. */
    DENIED,
    /** How new it is among those that fit, when the newest is asked for; how old when the oldest is. */
    IN_ORDER,
    /** Whether it is exact words. */
    QUOTATION,
    /** Whether it reports what was not said. */
    OMISSION,
    /** Whether it is the report’s own. */
    EDITORIAL,
    /** Whether it says again what another statement says in full. */
    REPEAT
}
