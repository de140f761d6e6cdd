package readout.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
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
        var asked = wanted + SAME_SCORE;
        var top = searcher.search(query, new TopScoreDocCollectorManager(asked, (int) counting));
        var first = new Ties(searcher, query).first(top.scoreDocs, wanted, top.scoreDocs.length < asked);
        return new Found(first, top.totalHits.value(), top.totalHits.relation() == Relation.EQUAL_TO);
    }
}
