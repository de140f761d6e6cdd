package readout.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import readout.search.Order;

/**
 * An order as searches to run one after another: all hits of the first come before those of the second. So an order in
 * which Lucene cannot stop early becomes several in which it can.
 */
record Ranking(List<Query> runs, Sort sort) {

    /** By bytes: ordinals of values that are all different cost much to make and to look up, and save nothing. */
    private static final SortField BY_ID = new SortField(StatementFields.ID, SortField.Type.STRING_VAL);

    private static final SortField BY_DAY = new SortField(StatementFields.EARLIEST, SortField.Type.LONG);
    private static final SortField BACK_BY_DAY = new SortField(StatementFields.EARLIEST, SortField.Type.LONG, true);
    private static final Sort OLDEST_FIRST = new Sort(BY_DAY, BY_ID);

    static Ranking of(Query query, Order order, Calendar calendar) {
        return switch (order) {
            case Order.ByRelevance() -> new Ranking(List.of(query), new Sort(SortField.FIELD_SCORE, BY_ID));
            case Order.OldestFirst() -> new Ranking(List.of(query), OLDEST_FIRST);
            case Order.NewestFirst() -> new Ranking(calendar.backwards(query), new Sort(BACK_BY_DAY, BY_ID));
            case Order.ByParty(var parties) -> new Ranking(byParty(query, parties), OLDEST_FIRST);
        };
    }

    private static List<Query> byParty(Query query, List<String> parties) {
        var runs = new ArrayList<Query>();
        for (var party : parties.stream().distinct().toList()) {
            runs.add(LuceneQueries.both(query, LuceneQueries.is(StatementFields.PARTY, party)));
        }
        runs.add(LuceneQueries.without(query, LuceneQueries.anyOf(StatementFields.PARTY, parties)));
        return runs;
    }
}
