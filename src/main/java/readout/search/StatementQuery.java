package readout.search;

import java.util.List;

/**
 * A question to an index.
 *
 * @param criteria all of them must be met; none means every statement
 * @param offset how many of the hits to pass over
 * @param limit how many to return at the most
 */
public record StatementQuery(List<Criterion> criteria, Order order, int offset, int limit) {

    public StatementQuery {
        criteria = List.copyOf(criteria);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("no page runs from " + offset + " for " + limit);
        }
    }
}
