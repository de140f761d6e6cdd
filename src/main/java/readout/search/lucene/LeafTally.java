package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import readout.search.lucene.Tallying.Count;

/**
 * Counts in one segment. A combination of values is a single number until the end: the values' numbers in the segment,
 * each a digit of a base of its own.
 */
final class LeafTally {

    private final NumericDocValues days;
    private final List<SortedSetDocValues> facets;
    private final Map<Long, Count> counts = new HashMap<>();

    LeafTally(LeafReader reader, List<String> fields) throws IOException {
        days = DocValues.getNumeric(reader, StatementFields.EARLIEST);
        facets = new ArrayList<>();
        for (var field : fields) {
            facets.add(DocValues.getSortedSet(reader, field));
        }
    }

    Map<List<String>, Count> count(DocIdSetIterator documents) throws IOException {
        for (var document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS;) {
            count(document);
            document = documents.nextDoc();
        }
        var rows = new HashMap<List<String>, Count>();
        for (var row : counts.entrySet()) {
            rows.put(values(row.getKey()), row.getValue());
        }
        return rows;
    }

    private void count(int document) throws IOException {
        var combinations = new long[]{0};
        for (var facet : facets) {
            combinations = combined(combinations, facet, document);
        }
        days.advanceExact(document);
        for (var combination : combinations) {
            counts.computeIfAbsent(combination, _ -> new Count()).add(days.longValue());
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
