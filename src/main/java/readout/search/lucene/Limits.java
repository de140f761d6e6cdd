package readout.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import readout.search.Fields;

/**
 * What of an index is seen.
 *
 * @param visibleAt without what is under embargo then; null for all
 * @param knownAt without what was learned later; null for all
 * @param saidBy without what was said later; null for all
 */
record Limits(@Nullable Instant visibleAt, @Nullable Instant knownAt, @Nullable LocalDate saidBy) {

    static final Limits NONE = new Limits(null, null, null);

    Limits visibleAt(Instant time) {
        return new Limits(time, knownAt, saidBy);
    }

    Limits knownAt(Instant time) {
        return new Limits(time, time, saidBy);
    }

    Limits saidBy(LocalDate day) {
        return new Limits(visibleAt, knownAt, day);
    }

    boolean isNone() {
        return visibleAt == null && knownAt == null && saidBy == null;
    }

    /** A query for what is seen alone. */
    Query within(Query query) {
        if (isNone()) {
            return query;
        }
        var within = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (visibleAt != null) {
            within.add(embargoed(visibleAt), Occur.MUST_NOT);
        }
        if (knownAt != null) {
            within.add(upTo(Fields.SINCE, knownAt.toEpochMilli()), Occur.FILTER);
        }
        if (saidBy != null) {
            within.add(upTo(Fields.EARLIEST, saidBy.toEpochDay()), Occur.FILTER);
        }
        return within.build();
    }

    private static Query upTo(String field, long last) {
        return NumericDocValuesField.newSlowRangeQuery(field, Long.MIN_VALUE, last);
    }

    private static Query embargoed(Instant time) {
        return LongField.newRangeQuery(Fields.VISIBLE, Math.addExact(time.toEpochMilli(), 1), Long.MAX_VALUE);
    }

    static List<Instant> embargoesAfter(Instant time, IndexSearcher searcher) throws IOException {
        var ends = new TreeSet<Instant>();
        for (var matches : LeafMatches.of(searcher, embargoed(time))) {
            var moments = DocValues.getSortedNumeric(matches.reader(), Fields.VISIBLE);
            var documents = matches.documents();
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                moments.advanceExact(documents.docID());
                ends.add(Instant.ofEpochMilli(moments.nextValue()));
            }
        }
        return List.copyOf(ends);
    }
}
