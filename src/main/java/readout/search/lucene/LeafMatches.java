package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilteredDocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one segment that match a query.
 *
 * @param documents to be gone through once, in the order of the segment
 */
record LeafMatches(LeafReader reader, DocIdSetIterator documents) {

    /** For all segments in which any does. */
    static List<LeafMatches> of(IndexSearcher searcher, Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var leaves = new ArrayList<LeafMatches>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null) {
                leaves.add(new LeafMatches(leaf.reader(), live(scorer.iterator(), leaf.reader().getLiveDocs())));
            }
        }
        return leaves;
    }

    /** A query matches removed documents too, until their segment is merged. */
    private static DocIdSetIterator live(DocIdSetIterator matches, @Nullable Bits live) {
        if (live == null) {
            return matches;
        }
        return new FilteredDocIdSetIterator(matches) {
            @Override
            protected boolean match(int document) {
                return live.get(document);
            }
        };
    }
}
