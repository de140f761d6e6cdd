package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import readout.search.Fields;

/**
 * Puts hits that were sorted by relevance alone, which costs Lucene much less, also in the order of ids. Where
 * some that are equal to the last one wanted were not returned, these are looked for by themselves.
 */
record Ties(IndexSearcher searcher, Query query) {

    /** Ids by bytes: ordinals of values that are all different cost much to make and to look up, and save nothing. */
    private static final Sort BY_RELEVANCE =
        new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING_VAL));

    /**
     * The first of all hits.
     *
     * @param sorted all there are, or some more than wanted
     * @param all whether there are no others
     */
    List<Integer> first(ScoreDoc[] sorted, int wanted, boolean all) throws IOException {
        if (wanted == 0 || sorted.length == 0) {
            return List.of();
        }
        var last = sorted[Math.min(wanted, sorted.length) - 1].score;
        var whole = sorted.length;
        if (!all && sorted[sorted.length - 1].score == last) {
            while (whole > 0 && sorted[whole - 1].score == last) {
                whole--;
            }
        }
        var first = new ArrayList<>(ordered(Arrays.copyOf(sorted, whole), wanted));
        if (first.size() < wanted && whole < sorted.length) {
            first.addAll(equal(whole, wanted));
        }
        return first;
    }

    private List<Integer> equal(int before, int wanted) throws IOException {
        var top = searcher.search(query, new TopFieldCollectorManager(BY_RELEVANCE, wanted, wanted));
        return Arrays.stream(top.scoreDocs).map(hit -> hit.doc).toList().subList(before, wanted);
    }

    private List<Integer> ordered(ScoreDoc[] hits, int wanted) throws IOException {
        for (var from = 0; from < Math.min(wanted, hits.length);) {
            var to = from + 1;
            while (to < hits.length && hits[to].score == hits[from].score) {
                to++;
            }
            if (to - from > 1) {
                var equal = Arrays.stream(hits, from, to).map(hit -> hit.doc).toList();
                var ids = new Column(searcher.getIndexReader(), Fields.ID).of(equal, BytesRef::deepCopyOf);
                Arrays.sort(hits, from, to, Comparator.comparing(hit -> ids.get(hit.doc)));
            }
            from = to;
        }
        return Arrays.stream(hits).limit(wanted).map(hit -> hit.doc).toList();
    }
}
