package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits.Relation;
import readout.search.Hits;

/** Runs searches one after another until a page is full and enough is counted. For one search. */
final class Paging {

    private final IndexSearcher searcher;
    private final long end;
    private final List<ScoreDoc> found = new ArrayList<>();
    private long total;
    private boolean exact = true;

    private Paging(IndexSearcher searcher, long end) {
        this.searcher = searcher;
        this.end = end;
    }

    /** Documents of a page, in order. */
    record Page(List<Integer> documents, long total, boolean exact) {}

    static Page page(IndexSearcher searcher, Ranking ranking, int offset, int limit) throws IOException {
        var paging = new Paging(searcher, (long) offset + limit);
        for (var run : ranking.runs()) {
            if (!paging.goesOn()) {
                break;
            }
            paging.run(run, ranking);
        }
        var documents = paging.found.stream().skip(offset).limit(limit).map(hit -> hit.doc).toList();
        return new Page(documents, paging.total, paging.exact);
    }

    private boolean goesOn() {
        if (exact && (total > Hits.EXACT_UP_TO) && total >= end) {
            exact = false;
        }
        return exact;
    }

    private void run(Query query, Ranking ranking) throws IOException {
        var wanted = Math.clamp(end - total, 0, searcher.getIndexReader().maxDoc());
        var top = top(query, ranking, wanted);
        found.addAll(Arrays.asList(top.scoreDocs).subList(0, Math.min(wanted, top.scoreDocs.length)));
        total += top.totalHits.value();
        exact = top.totalHits.relation() == Relation.EQUAL_TO;
    }

    private TopFieldDocs top(Query query, Ranking ranking, int wanted) throws IOException {
        var collectors = new TopFieldCollectorManager(ranking.sort(), Math.max(1, wanted), Hits.EXACT_UP_TO);
        return searcher.search(query, collectors);
    }
}
