package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import readout.search.Analysis.Form;
import readout.search.Fields;

/**
 * The pairs of adjoining words of a text as a query. The rare ones find its statement; the common ones would only make
 * Lucene look at thousands of others.
 */
final class WordPairs {

    /** Of so many pairs in a row the rarest few are asked for, so that every part of a text has its share. */
    private static final int RUN = 8;

    private static final int OF_A_RUN = 4;
    private static final int MOST_RUNS = 24;

    private final StatementAnalyzer analyzer;
    private final IndexSearcher searcher;

    WordPairs(StatementAnalyzer analyzer, IndexSearcher searcher) {
        this.analyzer = analyzer;
        this.searcher = searcher;
    }

    private record Pair(Term term, TermStates states, int statements) {}

    Query of(String text) {
        return IndexFailures.attempt("looking up pairs of words in the index", () -> {
            var pairs = analyzer.terms(Form.PAIRS, text).stream().distinct().toList();
            var query = new BooleanQuery.Builder();
            var step = RUN * Math.max(1, Math.ceilDiv(pairs.size(), RUN * MOST_RUNS));
            for (var from = 0; from < pairs.size(); from += step) {
                for (var pair : rarest(pairs.subList(from, Math.min(pairs.size(), from + RUN)))) {
                    query.add(new TermQuery(pair.term(), pair.states()), Occur.SHOULD);
                }
            }
            var built = query.build();
            return built.clauses().isEmpty() ? new MatchNoDocsQuery("no statement has any of these pairs") : built;
        });
    }

    private List<Pair> rarest(List<String> pairs) throws IOException {
        var held = new ArrayList<Pair>();
        for (var pair : pairs) {
            var term = new Term(Fields.PAIRS, pair);
            var states = TermStates.build(searcher, term, true);
            if (states.docFreq() > 0) {
                held.add(new Pair(term, states, states.docFreq()));
            }
        }
        held.sort(Comparator.comparingInt(Pair::statements));
        return held.subList(0, Math.min(held.size(), OF_A_RUN));
    }
}
