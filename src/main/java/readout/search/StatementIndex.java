package readout.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Utterance;

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

    /** The ids of the statements that say that they repeat one of these. */
    Set<String> repeating(Set<String> ids);

    /** The quotations that are parts of these runs of speech: their places by id. */
    Map<String, Utterance> parts(Set<String> utterances);

    /**
     * The moments after the one given at which the embargo on a statement ends, the earliest first; before its moment
     * a statement is not {@link #visibleAt visible}.
     */
    List<Instant> embargoesAfter(Instant time);

    /**
     * The same statements without those under embargo at a time: nothing of them is found, counted or told. Valid as long
     * as this index is; need not be closed.
     */
    StatementIndex visibleAt(Instant time);

    /** The same statements without those said after a day. Valid as long as this index is; need not be closed. */
    StatementIndex saidBy(LocalDate day);

    /**
     * The statements as they were known at an earlier time: those that are as they were then, and the given ones in
     * the wording of then. Under no embargo at that time. Valid as long as this index is, and closed by the caller.
     */
    StatementIndex knownAt(Instant time, List<IndexEntry> earlier);

    /**
     * The same statements, for several queries of one question that find much of the same: what was read once may be kept
     * and not be read again. Valid as long as this index is; to be dropped with the question, and need not be closed.
     */
    default StatementIndex remembering() {
        return this;
    }

    @Override
    void close();
}
