package readout.search;

import java.time.LocalDate;
import java.util.List;

/**
 * A count of statements.
 *
 * @param values the facets' values, in the order in which the facets were asked: slugs, or a source kind's name; empty
 *     text where a statement has none
 * @param oldest the earliest day on which one of them can have been said
 * @param newest the same of the latest of them
 */
public record Tally(List<String> values, long count, LocalDate oldest, LocalDate newest) {

    public Tally {
        values = List.copyOf(values);
    }
}
