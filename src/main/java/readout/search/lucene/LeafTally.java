package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
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

    Map<List<String>, Count> count(DocIdSetIterator documents) throws IOException {
        @Nullable SortedDocValues single = facets.size() == 1 ? DocValues.unwrapSingleton(facets.getFirst()) : null;
        if (single == null) {
            countCombinations(documents);
        } else {
            countSingle(documents, single);
        }
        var days = new LeafDays(reader);
        var rows = new HashMap<List<String>, Count>();
        for (var slot = 0; slot < slots.size(); slot++) {
            if (slots.count(slot) > 0) {
                rows.put(values(slots.combination(slot)),
                    new Count(slots.count(slot), days.of(slots.first(slot)), days.of(slots.last(slot))));
            }
        }
        return rows;
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
