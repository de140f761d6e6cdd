package readout.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import readout.search.Fields;
import readout.search.Hits;

/**
 * The days that an index covers.
 *
 * @param first counted from 1970
 * @param last counted from 1970
 */
record Calendar(long first, long last) {

    /** So many hits are looked at sooner than a second search begins. */
    private static final int FEW = 4 * Hits.EXACT_UP_TO;

    static Calendar of(IndexReader reader) throws IOException {
        var days = new LongSummaryStatistics();
        for (var leaf : reader.leaves()) {
            var skipper = leaf.reader().getDocValuesSkipper(Fields.EARLIEST);
            if (skipper != null) {
                days.accept(skipper.minValue());
                days.accept(skipper.maxValue());
            }
        }
        return new Calendar(days.getMin(), days.getMax());
    }

    /**
     * The index is in the order of days, so that going through it back to front would visit every hit. Instead the newest
     * days are searched alone, then ever longer stretches before them; the first is of about as many days as have the
     * thousand hits that are counted.
     *
     * @param bound no hit is of a later day
     * @param hits about how many there are
     */
    List<Query> backwards(Query query, long bound, long hits) {
        var newest = Math.min(last, bound);
        if (hits <= FEW || newest < first) {
            return List.of(query);
        }
        var length = Math.max(1, (newest - first + 1) * FEW / hits);
        return Stream.iterate(new Stretch(newest, length), Stretch::before)
            .takeWhile(stretch -> stretch.last >= first)
            .map(stretch -> LuceneQueries.both(query, stretch.query()))
            .toList();
    }

    private record Stretch(long last, long length) {

        Stretch before() {
            return new Stretch(last - length, length * 4);
        }

        Query query() {
            return LuceneQueries.earliestIn(last - length + 1, last);
        }
    }
}
