package readout.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * What is known of a query before it runs.
 *
 * @param total how many statements meet it, where the index knows that without looking at them; otherwise {@link #UNKNOWN}
 * @param most about how many must be looked at
 */
record Estimate(long total, long most) {

    static final long UNKNOWN = -1;

    static Estimate of(IndexSearcher searcher, Query query) throws IOException {
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        var total = 0L;
        var most = 0L;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var count = weight.count(leaf);
            total = count < 0 || total < 0 ? UNKNOWN : total + count;
            var supplier = weight.scorerSupplier(leaf);
            most += supplier == null ? 0 : supplier.cost();
        }
        return new Estimate(total, most);
    }

    boolean hasTotal() {
        return total != UNKNOWN;
    }
}
