package readout.search;

import java.util.ArrayList;
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

    /** Is told the terms of a text, one after another. */
    @FunctionalInterface
    interface TokenReader {

        /** Takes the next one; the term is good only for the moment. */
        void token(CharSequence term, int start, int end);
    }

    /** Reads a text without making a value of every term. */
    void read(Form form, String text, TokenReader reader);

    /** The terms of a text, one after another. */
    default List<Token> tokens(Form form, String text) {
        var tokens = new ArrayList<Token>();
        read(form, text, (term, start, end) -> tokens.add(new Token(term.toString(), start, end)));
        return tokens;
    }

    /** Only the terms. */
    default List<String> terms(Form form, String text) {
        var terms = new ArrayList<String>();
        read(form, text, (term, _, _) -> terms.add(term.toString()));
        return terms;
    }
}
