package readout.bench;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How long something took, each time it was done, in nanoseconds. For one thread. */
public final class Samples {

    /** Percentiles in milliseconds, each compared with the floor's. */
    static final Column[] COLUMNS = {
        Column.compared("p50 ms", 3), Column.compared("p99 ms", 3), Column.of("p99.9 ms", 3), Column.of("worst ms", 3)};

    /** {@link #COLUMNS} and more. */
    static Column[] columns(Column... more) {
        return Stream.of(COLUMNS, more).flatMap(Arrays::stream).toArray(Column[]::new);
    }

    private long[] taken = new long[1024];
    private int count;

    public void add(long nanoseconds) {
        if (count == taken.length) {
            taken = Arrays.copyOf(taken, 2 * count);
        }
        taken[count++] = nanoseconds;
    }

    /** Does something and notes how long it took. */
    void time(Runnable step) {
        var began = System.nanoTime();
        step.run();
        add(System.nanoTime() - began);
    }

    int count() {
        return count;
    }

    /** Values for {@link #columns}. */
    double[] values(double... more) {
        return DoubleStream.concat(Arrays.stream(percentiles(0.5, 0.99, 0.999, 1)), Arrays.stream(more)).toArray();
    }

    double median() {
        return percentiles(0.5)[0];
    }

    double worst() {
        return percentiles(1)[0];
    }

    /**
     * In milliseconds, by nearest rank; not a number where nothing was done.
     *
     * @param shares between 0 and 1
     */
    double[] percentiles(double... shares) {
        var sorted = Arrays.copyOf(taken, count);
        Arrays.sort(sorted);
        return Arrays.stream(shares)
            .map(share -> count == 0 ? Double.NaN : sorted[(int) Math.max(0, Math.ceil(share * count) - 1)] / 1e6)
            .toArray();
    }
}
