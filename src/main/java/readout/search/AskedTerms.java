package readout.search;

import java.util.List;
import readout.search.Analysis.Form;
import readout.search.Criterion.Term;

/**
 * The words and phrases of one search as terms, and no more of them than engines take: of a text of thousands of words the
 * first ones count. For one search.
 */
public final class AskedTerms {

    /** Having said something counts about as much as being named once: BM25 gives a keyword less than half its weight. */
    public static final float SPEAKER_BOOST = 2;

    /** Nobody asks for more; a hostile text of thousands of quoted phrases may. */
    private static final int MOST_CRITERIA = 500;

    /** Engines allow 1,024 leaves in a whole query; what else is asked needs far fewer than the rest. */
    private static final int MOST_LEAVES = 900;

    private final RememberedTerms analyzed;
    private int leaves;

    public AskedTerms(RememberedTerms analyzed) {
        this.analyzed = analyzed;
    }

    /**
     * A word or name, as any of these.
     *
     * @param words spellings of one word each: together one leaf
     * @param phrases spellings of several words, which must stand in this order
     * @param speakers slugs of those who count as holding it
     */
    public record Alternatives(List<String> words, List<List<String>> phrases, List<String> speakers) {

        private int leaves() {
            return (words.isEmpty() ? 0 : 1) + phrases.size() + speakers.size();
        }
    }

    /** Each criterion once. Of a few, as nearly always, none is the same kind as another. */
    public static List<Criterion> different(List<Criterion> criteria) {
        var kinds = criteria.stream().map(Criterion::getClass).distinct().count();
        return kinds == criteria.size() ? criteria : criteria.stream().distinct().limit(MOST_CRITERIA).toList();
    }

    /** Those terms that hold no word at all do not count; when none does, nothing shall be found. */
    public List<Alternatives> of(Criterion.Words words) {
        return words.terms().stream().distinct().map(this::alternatives).filter(this::isWithinBudget).toList();
    }

    private Alternatives alternatives(Term term) {
        var spelled = term.spellings().stream()
            .map(spelling -> analyzed.of(Form.WORDS, spelling))
            .filter(terms -> !terms.isEmpty())
            .distinct()
            .toList();
        return new Alternatives(
            spelled.stream().filter(terms -> terms.size() == 1).map(List::getFirst).toList(),
            spelled.stream().filter(terms -> terms.size() > 1).toList(),
            term.speakers());
    }

    private boolean isWithinBudget(Alternatives any) {
        var needed = any.leaves();
        if (needed == 0 || leaves + needed > MOST_LEAVES) {
            return false;
        }
        leaves += needed;
        return true;
    }

    /** Empty for a phrase without words, by which nothing shall be found. */
    public List<String> of(Criterion.Phrase phrase) {
        var terms = analyzed.of(Form.EXACT, phrase.text());
        leaves += terms.isEmpty() ? 0 : 1;
        return terms;
    }
}
