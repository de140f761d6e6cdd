package readout.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import readout.search.Facet;
import readout.search.Tally;

/** Counts matching statements by facets, segment by segment, from doc values alone. For one tally. */
final class Tallying {

    private final List<String> fields;
    private final Map<List<String>, Count> rows = new HashMap<>();

    private Tallying(List<Facet> by) {
        fields = by.stream().map(Tallying::field).toList();
    }

    static List<Tally> tally(IndexSearcher searcher, Query query, List<Facet> by) throws IOException {
        var tallying = new Tallying(by);
        for (var matches : LeafMatches.of(searcher, query)) {
            new LeafTally(matches.reader(), tallying.fields).count(matches.documents())
                .forEach((values, count) -> tallying.rows.merge(values, count, Count::plus));
        }
        return tallying.rows.entrySet().stream().map(row -> row.getValue().tally(row.getKey())).toList();
    }

    private static String field(Facet facet) {
        return switch (facet) {
            case EVENT -> StatementFields.EVENT;
            case PARTY -> StatementFields.PARTY;
            case SPEAKER -> StatementFields.SPEAKER;
            case TOPIC -> StatementFields.TOPIC;
            case SOURCE_KIND -> StatementFields.SOURCE_KIND;
        };
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

        private Count plus(Count other) {
            statements += other.statements;
            oldest = Math.min(oldest, other.oldest);
            newest = Math.max(newest, other.newest);
            return this;
        }

        private Tally tally(List<String> values) {
            return new Tally(values, statements, LocalDate.ofEpochDay(oldest), LocalDate.ofEpochDay(newest));
        }
    }
}
