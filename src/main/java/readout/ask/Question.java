package readout.ask;

import java.util.List;
import readout.search.Criterion;

/**
 * A question as it is put to an index. Immutable.
 *
 * @param text with misspelt words mended
 * @param matter the same without those who are to have spoken, so that only what is asked of them is left
 * @param terms the words that say what is looked for, without those that only make it a question
 * @param negated whether it asks for what is not, or not to be
 */
record Question(
    Understanding understanding,
    String text,
    String matter,
    List<Criterion.Term> terms,
    Strangers strangers,
    boolean negated) {

    Question {
        terms = List.copyOf(terms);
    }

    /**
     * Names that nothing in the corpus bears.
     *
     * @param names as typed
     * @param asked whether one of them is asked for as the one who spoke
     */
    record Strangers(List<String> names, boolean asked) {}
}
