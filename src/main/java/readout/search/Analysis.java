package readout.search;

import java.util.List;

/**
 * How text becomes the terms by which it is found, the same for every engine. Safe for use by many threads.
 */
public interface Analysis {

    /** In which form. */
    enum Form {
        /** Folded and without inflection. */
        WORDS,
        /** Folded. */
        EXACT,
        /** Folded, two by two; a single word alone. */
        PAIRS
    }

    /**
     * A term and where it stands.
     *
     * @param start in UTF-16 units
     * @param end the unit after the last one
     */
    record Token(String term, int start, int end) {}

    /** The terms of a text, one after another. */
    List<Token> tokens(Form form, String text);

    /** Only the terms. */
    default List<String> terms(Form form, String text) {
        return tokens(form, text).stream().map(Token::term).toList();
    }
}
