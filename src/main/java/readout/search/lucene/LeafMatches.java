package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilteredDocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
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
        var weight = weight(searcher, searcher.rewrite(query));
        var leaves = new ArrayList<LeafMatches>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var documents = documents(weight, leaf);
            if (documents != null) {
                leaves.add(new LeafMatches(leaf.reader(), documents));
            }
        }
        return leaves;
    }

    /** What is done with one of them. */
    interface Visit {
        void at(int document) throws IOException;
    }

    /** One after another; once. */
    void each(Visit visit) throws IOException {
        for (var document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS;) {
            visit.at(document);
            document = documents.nextDoc();
        }
    }

    /** What finds the matches of a query that was rewritten, without scores. */
    static Weight weight(IndexSearcher searcher, Query rewritten) throws IOException {
        return searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** Null where none does. */
    static @Nullable DocIdSetIterator documents(Weight weight, LeafReaderContext leaf) throws IOException {
        var scorer = weight.scorer(leaf);
        return scorer == null ? null : live(scorer.iterator(), leaf.reader().getLiveDocs());
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
