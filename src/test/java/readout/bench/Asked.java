package readout.bench;

import java.util.List;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.StatementQuery;

/** What commands ask an index. */
sealed interface Asked {

    /** One page of statements. */
    record Page(StatementQuery query) implements Asked {}

    /** One statement. */
    record One(String id) implements Asked {}

    /** How many statements there are by a facet. */
    record Counts(List<Criterion> criteria, List<Facet> by) implements Asked {}
}
