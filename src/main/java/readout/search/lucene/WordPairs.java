package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import readout.search.Fields;
import readout.search.PairRuns;

/** The rare pairs of adjoining words of a text as a query. */
final class WordPairs {

    private final StatementAnalyzer analyzer;
    private final IndexSearcher searcher;

    WordPairs(StatementAnalyzer analyzer, IndexSearcher searcher) {
        this.analyzer = analyzer;
        this.searcher = searcher;
    }

    private record Pair(Term term, TermStates states) {

        int statements() {
            return states.docFreq();
        }
    }

    Query of(String text) {
        return IndexFailures.attempt("looking up pairs of words in the index", () -> {
            var query = new BooleanQuery.Builder();
            for (var run : PairRuns.of(analyzer, text)) {
                for (var pair : PairRuns.rarest(looked(run), Pair::statements)) {
                    query.add(new TermQuery(pair.term(), pair.states()), Occur.SHOULD);
                }
            }
            var built = query.build();
            return built.clauses().isEmpty() ? new MatchNoDocsQuery("no statement has any of these pairs") : built;
        });
    }

    private List<Pair> looked(List<String> run) throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var pair : run) {
            var term = new Term(Fields.PAIRS, pair);
            pairs.add(new Pair(term, TermStates.build(searcher, term, true)));
        }
        return pairs;
    }
}
