package readout.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many statements meet the query, exactly up to {@link #EXACT_UP_TO}
 * @param exact false when there are more than could be counted cheaply
 */
public record Hits(List<Hit> hits, long total, boolean exact) {

    /** Totals up to this number are always exact. */
    public static final int EXACT_UP_TO = 1_000;

    public Hits {
        hits = List.copyOf(hits);
    }
}
