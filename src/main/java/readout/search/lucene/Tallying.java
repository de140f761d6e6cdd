package readout.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import readout.search.Facet;
import readout.search.Fields;
import readout.search.Tally;

/** Counts matching statements by facets, segment by segment, from doc values alone. For one tally. */
final class Tallying {

    private final List<String> fields;
    private final Map<List<String>, Count> rows = new HashMap<>();

    private Tallying(List<Facet> by) {
        fields = by.stream().map(Fields::of).toList();
    }

    static List<Tally> tally(IndexSearcher searcher, Query query, List<Facet> by) throws IOException {
        var tallying = new Tallying(by);
        for (var matches : LeafMatches.of(searcher, query)) {
            new LeafTally(matches.reader(), tallying.fields).count(matches.documents(), tallying::add);
        }
        var tallies = new ArrayList<Tally>(tallying.rows.size());
        tallying.rows.forEach((values, count) -> tallies.add(count.tally(values)));
        return tallies;
    }

    private void add(List<String> values, Count count) {
        var before = rows.putIfAbsent(values, count);
        if (before != null) {
            before.plus(count);
        }
    }

    /** One row in the making. */
    static final class Count {

        private long statements;
        private long oldest;
        private long newest;

        Count(long statements, long oldest, long newest) {
            this.statements = statements;
            this.oldest = oldest;
            this.newest = newest;
        }

        private void plus(Count other) {
            statements += other.statements;
            oldest = Math.min(oldest, other.oldest);
            newest = Math.max(newest, other.newest);
        }

        private Tally tally(List<String> values) {
            return new Tally(values, statements, LocalDate.ofEpochDay(oldest), LocalDate.ofEpochDay(newest));
        }
    }
}
