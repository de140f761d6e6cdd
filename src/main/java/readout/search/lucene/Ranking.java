package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import readout.search.Fields;
import readout.search.Order;

/**
 * An order as searches to run one after another: all hits of the first come before those of the second. So an order by which
 * no segment is sorted becomes several by which it is.
 *
 * @param total how many statements all runs find, where the index knows that without looking at them; otherwise
 *     {@link #UNKNOWN}
 */
record Ranking(List<Query> runs, Run run, long total) {

    static final long UNKNOWN = -1;

    /** What finds the first hits of a query, in their order. */
    interface Run {

        /**
         * Finds them.
         *
         * @param wanted so many at most
         * @param counting so many are counted at least, if there are; if none shall be, the rest need not be looked at
         */
        Found of(Query query, int wanted, long counting) throws IOException;
    }

    /** @param last no hit is of a later day */
    static Ranking of(Query asked, Order order, Supplier<Long> last, IndexSearcher searcher) throws IOException {
        return switch (order) {
            case Order.ByRelevance() -> new Ranking(List.of(asked), new BestFirst(searcher), UNKNOWN);
            case Order.OldestFirst() -> new Ranking(List.of(asked), new OldestFirst(searcher), UNKNOWN);
            case Order.NewestFirst() -> {
                var query = searcher.rewrite(asked);
                var total = total(query, searcher);
                yield new Ranking(List.of(query), new NewestFirst(searcher, last.get(), total), total);
            }
            case Order.ByParty(var parties) -> {
                var query = searcher.rewrite(asked);
                yield new Ranking(byParty(query, parties), new OldestFirst(searcher), total(query, searcher));
            }
        };
    }

    private static List<Query> byParty(Query query, List<String> parties) {
        var runs = new ArrayList<Query>();
        for (var party : parties.stream().distinct().toList()) {
            runs.add(LuceneQueries.both(query, LuceneQueries.is(Fields.PARTY, party)));
        }
        runs.add(LuceneQueries.without(query, LuceneQueries.anyOf(Fields.PARTY, parties)));
        return runs;
    }

    /**
     * How many a query finds, if the index knows that. Of several criteria it never does; looking up that it does not costs as
     * much as finding something.
     */
    static long total(Query query, IndexSearcher searcher) throws IOException {
        if (query instanceof BooleanQuery several && several.clauses().size() > 1) {
            return UNKNOWN;
        }
        var weight = LeafMatches.weight(searcher, query);
        var total = 0L;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var count = weight.count(leaf);
            if (count < 0) {
                return UNKNOWN;
            }
            total += count;
        }
        return total;
    }
}
