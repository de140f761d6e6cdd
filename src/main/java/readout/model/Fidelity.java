package readout.model;

/**
 * How words that somebody quotes stand to the words that are held. In the order of precedence: of several that fit, the
 * first one is told. No standard has a word for it.
 */
public enum Fidelity {
    /** The words are held, but somebody else said them. */
    MISATTRIBUTED,
    /** The words are held but for some that were changed, added or left out within them. */
    ALTERED,
    /** Parts of two statements, or of one with the gap between them hidden. */
    STITCHED,
    /** A part without the condition, reason, negation or aim that stands next to it. */
    CLIPPED,
    /** The words as they are held, whole or a part that lacks nothing of weight. */
    VERBATIM,
    /** Nobody's words in this corpus; that says nothing about whether somebody said them. */
    NOT_FOUND
}
