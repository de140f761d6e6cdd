package readout.search;

import java.util.List;

/**
 * In which order hits come. Days are the earliest on which a statement can have been said; what is still equal is in
 * the order of ids.
 */
public sealed interface Order {

    /** The best match first. */
    record ByRelevance() implements Order {}

    record OldestFirst() implements Order {}

    record NewestFirst() implements Order {}

    /** By party in the order given (slugs), those of no party or another one last; within a party the oldest first. */
    record ByParty(List<String> parties) implements Order {
        public ByParty {
            parties = List.copyOf(parties);
        }
    }
}
