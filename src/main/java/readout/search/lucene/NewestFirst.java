package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;

/**
 * Finds the last by day, and of one day the first by id. A segment lies in the order of days and can only be gone through
 * forwards: matches are counted from the front, and where these are not all, {@link LastDays} looks from the end.
 *
 * @param bound no match is of a later day
 * @param total how many match, where that is known; then they are not counted
 */
record NewestFirst(IndexSearcher searcher, long bound, long total) implements Ranking.Run {

    @Override
    public Found of(Query query, int wanted, long counting) throws IOException {
        var foremost = new Foremost(wanted, true);
        var weight = LeafMatches.weight(searcher, searcher.rewrite(query));
        var last = new LastDays(searcher.getIndexReader().leaves(), weight, foremost);
        if (total != Ranking.UNKNOWN) {
            last.look(bound, (double) total / Math.max(1, searcher.getIndexReader().maxDoc()));
            var documents = foremost.documents();
            return new Found(documents, documents.size(), true);
        }
        var parts = parts(weight, Math.max(counting, wanted));
        var counted = parts.stream().mapToLong(part -> part.documents.size()).sum();
        var all = parts.stream().allMatch(Part::whole);
        if (all) {
            for (var part : parts) {
                last.offer(part.leaf, new LeafDays(part.leaf.reader()), part.documents);
            }
        } else {
            last.look(bound, (double) counted / parts.stream().mapToLong(Part::length).sum());
        }
        return new Found(foremost.documents(), counted, all);
    }

    /** The first matches of a segment, and whether there are no others. */
    private record Part(LeafReaderContext leaf, Documents documents, boolean whole) {

        private long length() {
            return documents.size() == 0 ? 0 : documents.get(documents.size() - 1) - documents.get(0) + 1L;
        }
    }

    /** From the front, until enough are counted. */
    private List<Part> parts(Weight weight, long counting) throws IOException {
        var parts = new ArrayList<Part>();
        var left = counting + 1;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var matches = LeafMatches.documents(weight, leaf);
            if (matches != null) {
                var documents = new Documents();
                var document = matches.nextDoc();
                for (; document != DocIdSetIterator.NO_MORE_DOCS && left > 0; left--) {
                    documents.add(document);
                    document = matches.nextDoc();
                }
                parts.add(new Part(leaf, documents, document == DocIdSetIterator.NO_MORE_DOCS));
            }
        }
        return parts;
    }
}
