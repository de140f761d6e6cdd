package readout.eval;

import java.util.ArrayList;
import java.util.List;

/** How long searches of one kind took. */
final class SearchTimes {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    void add(long spent) {
        nanos.add(spent);
    }

    /** In milliseconds; 0 when there was no search. */
    double mean() {
        return nanos.stream().mapToLong(Long::longValue).average().orElse(0) / NANOS_PER_MILLI;
    }

    /** In milliseconds, so many in a hundred took no longer than this; 0 when there was no search. */
    double percentile(int percent) {
        var sorted = nanos.stream().sorted().toList();
        var rank = Math.ceilDiv(percent * sorted.size(), 100);
        return rank == 0 ? 0 : sorted.get(rank - 1) / NANOS_PER_MILLI;
    }
}
