package readout.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import readout.search.Analysis.Form;
import readout.search.Criterion;
import readout.search.Fields;
import readout.search.RememberedTerms;

/** Words and phrases of one search as Lucene's queries. */
final class WordQueries {

    /** Lucene allows 1,024 leaves in a whole query; what else is asked needs far fewer than the rest. */
    private static final int MOST_LEAVES = 900;

    /** Having said something counts about as much as being named once: BM25 gives a keyword less than half its weight. */
    private static final float SPEAKER_BOOST = 2;

    private final RememberedTerms analyzed;
    private int leaves;

    WordQueries(RememberedTerms analyzed) {
        this.analyzed = analyzed;
    }

    /** Those terms that hold no word at all do not count; when none does, nothing is found. */
    Query of(Criterion.Words words) {
        var terms = words.terms().stream().distinct().map(this::alternatives).filter(any -> !any.isEmpty()).toList();
        var query = new BooleanQuery.Builder();
        terms.forEach(any -> query.add(anyOf(any), words.all() ? Occur.MUST : Occur.SHOULD));
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("no word is asked for");
            case 1 -> anyOf(terms.getFirst());
            default -> query.build();
        };
    }

    private static Query anyOf(List<Query> any) {
        return any.size() == 1 ? any.getFirst() : new DisjunctionMaxQuery(any, 0);
    }

    Query of(Criterion.Phrase phrase) {
        var terms = analyzed.of(Form.EXACT, phrase.text());
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("a phrase without words");
        }
        leaves++;
        return new PhraseQuery(Fields.EXACT, terms.toArray(String[]::new));
    }

    private List<Query> alternatives(Criterion.Term term) {
        var any = new ArrayList<Query>();
        var spelled = spellings(term);
        var single = spelled.stream().filter(terms -> terms.size() == 1).map(terms -> word(terms.getFirst())).toList();
        if (!single.isEmpty()) {
            any.add(anyTerm(single));
        }
        spelled.stream().filter(terms -> terms.size() > 1).map(WordQueries::phrase).forEach(any::add);
        term.speakers().stream().map(WordQueries::spoken).forEach(any::add);
        return withinBudget(any);
    }

    /** A text of thousands of words is searched by its first ones. */
    private List<Query> withinBudget(List<Query> any) {
        if (leaves + any.size() > MOST_LEAVES) {
            return List.of();
        }
        leaves += any.size();
        return any;
    }

    private List<List<String>> spellings(Criterion.Term term) {
        return term.spellings().stream()
            .map(spelling -> analyzed.of(Form.WORDS, spelling))
            .filter(terms -> !terms.isEmpty())
            .distinct()
            .toList();
    }

    private static Query anyTerm(List<Term> terms) {
        if (terms.size() == 1) {
            return new TermQuery(terms.getFirst());
        }
        var synonyms = new SynonymQuery.Builder(Fields.WORDS);
        terms.forEach(synonyms::addTerm);
        return synonyms.build();
    }

    private static Term word(String term) {
        return new Term(Fields.WORDS, term);
    }

    private static Query phrase(List<String> terms) {
        return new PhraseQuery(Fields.WORDS, terms.toArray(String[]::new));
    }

    private static Query spoken(String speaker) {
        return new BoostQuery(LuceneQueries.is(Fields.SPEAKER, speaker), SPEAKER_BOOST);
    }
}
