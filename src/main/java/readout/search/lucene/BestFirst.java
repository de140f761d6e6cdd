package readout.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.TotalHits.Relation;

/** Finds the first by score, and those of one score by id. */
record BestFirst(IndexSearcher searcher) implements Ranking.Run {

    /**
     * So many more hits of the last score. Many statements are about as long, so that their scores are often the same; another
     * search costs more than these.
     */
    private static final int SAME_SCORE = 32;

    @Override
    public Found of(Query query, int wanted, long counting) throws IOException {
        if (wanted == 0) {
            return counted(query, counting);
        }
        var asked = wanted + SAME_SCORE;
        var top = searcher.search(query, new TopScoreDocCollectorManager(asked, (int) counting));
        var first = new Ties(searcher, query).first(top.scoreDocs, wanted, top.scoreDocs.length < asked);
        return found(first, top.totalHits);
    }

    /** How often a word occurs, the index knows. */
    private Found counted(Query query, long counting) throws IOException {
        var rewritten = searcher.rewrite(query);
        var known = Ranking.total(rewritten, searcher);
        return known == Ranking.UNKNOWN
            ? found(List.of(), searcher.search(rewritten, new TopScoreDocCollectorManager(1, (int) counting)).totalHits)
            : new Found(List.of(), known, true);
    }

    private static Found found(List<Integer> first, TotalHits total) {
        return new Found(first, total.value(), total.relation() == Relation.EQUAL_TO);
    }
}
