package readout.model;

/**
 * One stretch of words in which a quotation departs from the words held.
 *
 * @param was the words held; empty where words were added
 * @param now the words given in their place; empty where words were left out
 */
public record WordChange(Type type, String was, String now) {

    /** What a change touches. Those before {@link #WORDING} may turn the meaning; they are told in this order. */
    public enum Type {
        NEGATION,
        MODAL,
        NUMBER,
        DATE,
        NAME,
        QUANTIFIER,
        COMPARATIVE,
        WORDING
    }
}
