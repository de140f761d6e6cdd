package readout.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/**
 * The days that an index covers.
 *
 * @param first counted from 1970
 * @param last counted from 1970
 * @param statements how many there are
 */
record Calendar(long first, long last, int statements) {

    private static final int STATEMENTS_AT_FIRST = 8_192;

    static Calendar of(IndexReader reader) throws IOException {
        var days = new LongSummaryStatistics();
        for (var leaf : reader.leaves()) {
            var skipper = leaf.reader().getDocValuesSkipper(StatementFields.EARLIEST);
            if (skipper != null) {
                days.accept(skipper.minValue());
                days.accept(skipper.maxValue());
            }
        }
        return new Calendar(days.getMin(), days.getMax(), reader.numDocs());
    }

    /**
     * The index is in the order of days, so that going through it back to front would visit every statement. Instead the
     * newest days are searched alone, then ever longer stretches before them.
     */
    List<Query> backwards(Query query) {
        if (statements <= STATEMENTS_AT_FIRST) {
            return List.of(query);
        }
        var length = Math.max(1, (last - first + 1) * STATEMENTS_AT_FIRST / statements);
        return Stream.iterate(new Stretch(last, length), Stretch::before)
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
