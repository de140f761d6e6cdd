package readout.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Finds the first by day and id in one pass over each segment, which lies in the order of days: once a later day begins,
 * matches are only counted, and then no longer looked at.
 */
record OldestFirst(IndexSearcher searcher) implements Ranking.Run {

    @Override
    public Found of(Query query, int wanted, long counting) throws IOException {
        var foremost = new Foremost(wanted, false);
        var weight = LeafMatches.weight(searcher, searcher.rewrite(query));
        var counted = 0L;
        var all = true;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var documents = LeafMatches.documents(weight, leaf);
            if (documents != null) {
                counted += offer(foremost, leaf, documents);
                counted += count(documents, counting - counted);
                all &= documents.docID() == DocIdSetIterator.NO_MORE_DOCS;
            }
        }
        return new Found(foremost.documents(), counted, all);
    }

    /** Returns how many were looked at; stands on the first one that was not taken. */
    private static long offer(Foremost foremost, LeafReaderContext leaf, DocIdSetIterator documents)
        throws IOException {
        var days = new LeafDays(leaf.reader());
        var offered = 0L;
        for (var document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; offered++) {
            var day = days.day(document);
            if (!foremost.takes(day)) {
                break;
            }
            foremost.offer(leaf.docBase + document, day, days.id(document));
            document = documents.nextDoc();
        }
        return offered;
    }

    /** From where it stands on, up to one more than so many. */
    private static long count(DocIdSetIterator documents, long counting) throws IOException {
        var counted = 0L;
        for (var document = documents.docID(); document != DocIdSetIterator.NO_MORE_DOCS && counted <= counting;) {
            counted++;
            document = documents.nextDoc();
        }
        return counted;
    }
}
