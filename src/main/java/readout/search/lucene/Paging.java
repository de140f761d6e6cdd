package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import readout.search.Hits;

/** Runs searches one after another until a page is full and enough is counted. For one search. */
final class Paging {

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
        var from = Math.min(offset, paging.found.size());
        var documents = paging.found.subList(from, (int) Math.min(paging.end, paging.found.size()));
        return new Page(documents, paging.total(), paging.exact);
    }

    private boolean hasTotal() {
        return ranking.total() != Ranking.UNKNOWN;
    }

    private boolean goesOn() {
        if (hasTotal()) {
            return counted < Math.min(end, ranking.total());
        }
        if (exact && (counted > Hits.EXACT_UP_TO) && counted >= end) {
            exact = false;
        }
        return exact;
    }

    private long total() {
        return hasTotal() ? ranking.total() : counted;
    }

    /** Where the total is known, nothing is counted beyond the page. */
    private void run(Query query) throws IOException {
        var wanted = Math.clamp(end - counted, 0, searcher.getIndexReader().maxDoc());
        var run = ranking.run().of(query, wanted, hasTotal() ? 0 : Hits.EXACT_UP_TO);
        found.addAll(run.documents());
        counted += run.counted();
        exact = hasTotal() || run.all();
    }
}
