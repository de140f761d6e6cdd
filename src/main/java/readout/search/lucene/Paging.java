package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits.Relation;
import readout.search.Hits;

/** Runs searches one after another until a page is full and enough is counted. For one search. */
final class Paging {

    /** So many more hits of the last day as one search brings along, lest another one be needed for them. */
    private static final int SAME_DAY = 64;

    /**
     * So many more hits of the last score. Many statements are about as long, so that their scores are often the same; another
     * search costs more than these.
     */
    private static final int SAME_SCORE = 32;

    private final IndexSearcher searcher;
    private final Ranking ranking;
    private final long end;
    private final List<Integer> found = new ArrayList<>();
    private long counted;
    private boolean exact = true;

    private Paging(IndexSearcher searcher, Ranking ranking, long end) {
        this.searcher = searcher;
        this.ranking = ranking;
        this.end = end;
    }

    /** Documents of a page, in order. */
    record Page(List<Integer> documents, long total, boolean exact) {}

    static Page page(IndexSearcher searcher, Ranking ranking, int offset, int limit) throws IOException {
        var paging = new Paging(searcher, ranking, (long) offset + limit);
        for (var run : ranking.runs()) {
            if (!paging.goesOn()) {
                break;
            }
            paging.run(run);
        }
        var documents = paging.found.stream().skip(offset).limit(limit).toList();
        return new Page(documents, paging.total(), paging.exact);
    }

    private boolean goesOn() {
        if (ranking.estimate().hasTotal()) {
            return counted < Math.min(end, ranking.estimate().total());
        }
        if (exact && (counted > Hits.EXACT_UP_TO) && counted >= end) {
            exact = false;
        }
        return exact;
    }

    private long total() {
        return ranking.estimate().hasTotal() ? ranking.estimate().total() : counted;
    }

    /** Where the total is known, nothing is counted beyond the page. */
    private void run(Query query) throws IOException {
        var wanted = Math.clamp(end - counted, 0, searcher.getIndexReader().maxDoc());
        var asked = Math.max(1, wanted + (ranking.byDay() ? SAME_DAY : SAME_SCORE));
        var counting = ranking.estimate().hasTotal() ? asked : Hits.EXACT_UP_TO;
        TopDocs top = ranking.byDay()
            ? searcher.search(query, new TopFieldCollectorManager(ranking.sort(), asked, counting))
            : searcher.search(query, new TopScoreDocCollectorManager(asked, counting));
        found.addAll(new Ties(searcher, query).first(top.scoreDocs, wanted, top.scoreDocs.length < asked));
        counted += top.totalHits.value();
        exact = ranking.estimate().hasTotal() || top.totalHits.relation() == Relation.EQUAL_TO;
    }
}
