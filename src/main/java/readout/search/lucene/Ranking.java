package readout.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import readout.search.Fields;
import readout.search.Order;

/**
 * An order as searches to run one after another: all hits of the first come before those of the second. So an order in
 * which Lucene cannot stop early becomes several in which it can.
 *
 * @param estimate of all runs together
 */
record Ranking(List<Query> runs, Sort sort, Estimate estimate) {

    /** By bytes: ordinals of values that are all different cost much to make and to look up, and save nothing. */
    private static final SortField ID = new SortField(Fields.ID, SortField.Type.STRING_VAL);

    static final Sort BY_ID = new Sort(ID);

    static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, ID);
    private static final Sort OLDEST_FIRST = new Sort(new SortField(Fields.EARLIEST, SortField.Type.LONG));
    private static final Sort NEWEST_FIRST =
        new Sort(new SortField(Fields.EARLIEST, SortField.Type.LONG, true));

    private static final Estimate NOTHING_KNOWN = new Estimate(Estimate.UNKNOWN, Long.MAX_VALUE);

    /** Whether it is by day alone, so that the hits of one day are still to be put in order. */
    boolean byDay() {
        return !sort.equals(BY_RELEVANCE);
    }

    /** @param last no hit is of a later day */
    static Ranking of(Query asked, Order order, Calendar calendar, Supplier<LocalDate> last, IndexSearcher searcher)
        throws IOException {
        return switch (order) {
            case Order.ByRelevance() -> new Ranking(List.of(asked), BY_RELEVANCE, NOTHING_KNOWN);
            case Order.OldestFirst() -> new Ranking(List.of(asked), OLDEST_FIRST, NOTHING_KNOWN);
            case Order.NewestFirst() -> newestFirst(searcher.rewrite(asked), calendar, last.get(), searcher);
            case Order.ByParty(var parties) -> byParty(searcher.rewrite(asked), parties, searcher);
        };
    }

    private static Ranking newestFirst(Query query, Calendar calendar, LocalDate last, IndexSearcher searcher)
        throws IOException {
        var estimate = Estimate.of(searcher, query);
        var runs = calendar.backwards(query, last.toEpochDay(), estimate.most());
        return new Ranking(runs, NEWEST_FIRST, estimate);
    }

    private static Ranking byParty(Query query, List<String> parties, IndexSearcher searcher) throws IOException {
        return new Ranking(byParty(query, parties), OLDEST_FIRST, Estimate.of(searcher, query));
    }

    private static List<Query> byParty(Query query, List<String> parties) {
        var runs = new ArrayList<Query>();
        for (var party : parties.stream().distinct().toList()) {
            runs.add(LuceneQueries.both(query, LuceneQueries.is(Fields.PARTY, party)));
        }
        runs.add(LuceneQueries.without(query, LuceneQueries.anyOf(Fields.PARTY, parties)));
        return runs;
    }
}
