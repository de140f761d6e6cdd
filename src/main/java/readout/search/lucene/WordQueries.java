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
import readout.search.AskedTerms;
import readout.search.AskedTerms.Alternatives;
import readout.search.Criterion;
import readout.search.Fields;
import readout.search.RememberedTerms;

/** Words and phrases of one search as Lucene's queries. */
final class WordQueries {

    private final AskedTerms asked;

    WordQueries(RememberedTerms terms) {
        asked = new AskedTerms(terms);
    }

    Query of(Criterion.Words words) {
        var terms = asked.of(words).stream().map(WordQueries::anyOf).toList();
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("no word is asked for");
            case 1 -> terms.getFirst();
            default -> {
                var query = new BooleanQuery.Builder();
                terms.forEach(any -> query.add(any, words.all() ? Occur.MUST : Occur.SHOULD));
                yield query.build();
            }
        };
    }

    Query of(Criterion.Phrase phrase) {
        var terms = asked.of(phrase);
        return terms.isEmpty()
            ? new MatchNoDocsQuery("a phrase without words")
            : phrase(Fields.EXACT, terms);
    }

    private static Query anyOf(Alternatives alternatives) {
        var any = new ArrayList<Query>();
        if (!alternatives.words().isEmpty()) {
            any.add(anyTerm(alternatives.words().stream().map(word -> new Term(Fields.WORDS, word)).toList()));
        }
        alternatives.phrases().forEach(terms -> any.add(phrase(Fields.WORDS, terms)));
        alternatives.speakers().forEach(speaker -> any.add(spoken(speaker)));
        return any.size() == 1 ? any.getFirst() : new DisjunctionMaxQuery(any, 0);
    }

    private static Query anyTerm(List<Term> terms) {
        if (terms.size() == 1) {
            return new TermQuery(terms.getFirst());
        }
        var synonyms = new SynonymQuery.Builder(Fields.WORDS);
        terms.forEach(synonyms::addTerm);
        return synonyms.build();
    }

    private static Query phrase(String field, List<String> terms) {
        return new PhraseQuery(field, terms.toArray(String[]::new));
    }

    private static Query spoken(String speaker) {
        return new BoostQuery(LuceneQueries.is(Fields.SPEAKER, speaker), AskedTerms.SPEAKER_BOOST);
    }
}
