package readout.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The statements of one edition, at one point in time. Immutable and safe for use by many threads at once; closed by
 * its owner.
 *
 * <p>Every method may throw an {@link IndexException} when the disk or the cluster fails.
 */
public interface StatementIndex extends AutoCloseable {

    /** The statements that meet every criterion of the query, in its order. */
    Hits search(StatementQuery query);

    /**
     * The statements that meet every criterion and whose vectors lie nearest to one of length 1, the nearest first. An
     * engine may overlook some that it cannot find quickly. None when the edition holds no vectors of this many
     * dimensions.
     */
    List<Neighbour> nearest(float[] vector, List<Criterion> criteria, int limit);

    /** One statement by its id. */
    Optional<Hit> statement(String id);

    /**
     * Counts of the statements that meet every criterion, one row for each combination of the facets' values that
     * occurs. A statement on several topics counts under each. Rows are in no promised order.
     */
    List<Tally> tally(List<Criterion> criteria, List<Facet> by);

    /** A text as it is searched: its words folded and without inflection, in their order. */
    List<String> terms(String text);

    /** How many statements there are. */
    long size();

    /** The statements that came from a corpus file: content hashes by id. Empty for a file unknown. */
    Map<String, String> filed(String file);

    @Override
    void close();
}
