package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import readout.search.Fields;
import readout.search.lucene.Tallying.Count;

/**
 * Counts in one segment. A combination of values is a single number until the end: the values' numbers in the segment,
 * each a digit of a base of its own. Documents lie in the order of days, so that the days of a combination are those of
 * its first and its last one.
 */
final class LeafTally {

    private final LeafReader reader;
    private final List<SortedSetDocValues> facets = new ArrayList<>();
    private final TallySlots slots;

    LeafTally(LeafReader reader, List<String> fields) throws IOException {
        this.reader = reader;
        var combinations = 1.0;
        for (var field : fields) {
            var facet = DocValues.getSortedSet(reader, field);
            facets.add(facet);
            combinations *= facet.getValueCount();
        }
        slots = new TallySlots(combinations);
    }

    /** Is told each combination once. */
    interface Rows {
        void add(List<String> values, Count count);
    }

    void count(DocIdSetIterator documents, Rows rows) throws IOException {
        @Nullable SortedDocValues single = facets.size() == 1 ? DocValues.unwrapSingleton(facets.getFirst()) : null;
        if (single == null) {
            countCombinations(documents);
        } else {
            countSingle(documents, single);
        }
        var held = IntStream.range(0, slots.size()).filter(slot -> slots.count(slot) > 0).toArray();
        var days = days(held);
        for (var i = 0; i < held.length; i++) {
            rows.add(values(slots.combination(held[i])),
                new Count(slots.count(held[i]), days[2 * i], days[2 * i + 1]));
        }
    }

    /** Of each slot the first and the last day. They are read in the order of documents, which is the only one. */
    private long[] days(int[] held) throws IOException {
        var asked = new long[2 * held.length];
        for (var i = 0; i < held.length; i++) {
            asked[2 * i] = at(slots.first(held[i]), 2 * i);
            asked[2 * i + 1] = at(slots.last(held[i]), 2 * i + 1);
        }
        Arrays.sort(asked);
        var values = DocValues.getNumeric(reader, Fields.EARLIEST);
        var days = new long[asked.length];
        for (var each : asked) {
            values.advanceExact((int) (each >>> Integer.SIZE));
            days[(int) each] = values.longValue();
        }
        return days;
    }

    /** Sorted by document. */
    private static long at(int document, int place) {
        return ((long) document << Integer.SIZE) | place;
    }

    private void countSingle(DocIdSetIterator documents, SortedDocValues facet) throws IOException {
        for (var document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS;) {
            if (facet.advanceExact(document)) {
                slots.add(facet.ordValue(), document);
            }
            document = documents.nextDoc();
        }
    }

    private void countCombinations(DocIdSetIterator documents) throws IOException {
        for (var document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS;) {
            var combinations = new long[]{0};
            for (var facet : facets) {
                combinations = combined(combinations, facet, document);
            }
            for (var combination : combinations) {
                slots.add(combination, document);
            }
            document = documents.nextDoc();
        }
    }

    private static long[] combined(long[] before, SortedSetDocValues facet, int document) throws IOException {
        var values = facet.advanceExact(document) ? facet.docValueCount() : 0;
        var after = new long[before.length * values];
        for (var i = 0; i < values; i++) {
            var value = facet.nextOrd();
            for (var j = 0; j < before.length; j++) {
                after[i * before.length + j] = before[j] * facet.getValueCount() + value;
            }
        }
        return after;
    }

    private List<String> values(long combination) throws IOException {
        if (facets.size() == 1) {
            return List.of(facets.getFirst().lookupOrd(combination).utf8ToString());
        }
        var values = new String[facets.size()];
        var rest = combination;
        for (var i = values.length - 1; i >= 0; i--) {
            var facet = facets.get(i);
            values[i] = facet.lookupOrd(rest % facet.getValueCount()).utf8ToString();
            rest /= facet.getValueCount();
        }
        return Arrays.asList(values);
    }
}
