package readout.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import readout.search.Fields;

/** When the embargoes of an index end. */
final class Embargoes {

    private Embargoes() {}

    /** What is still under embargo at a time. */
    static Query at(Instant time) {
        return LongField.newRangeQuery(Fields.VISIBLE, Math.addExact(time.toEpochMilli(), 1), Long.MAX_VALUE);
    }

    /** The earliest first. */
    static List<Instant> endsAfter(Instant time, IndexSearcher searcher) throws IOException {
        var ends = new TreeSet<Instant>();
        for (var matches : LeafMatches.of(searcher, at(time))) {
            var moments = DocValues.getSortedNumeric(matches.reader(), Fields.VISIBLE);
            matches.each(document -> {
                moments.advanceExact(document);
                ends.add(Instant.ofEpochMilli(moments.nextValue()));
            });
        }
        return List.copyOf(ends);
    }
}
