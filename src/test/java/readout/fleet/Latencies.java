package readout.fleet;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** Times, to the microsecond. For one thread. */
final class Latencies {

    private long[] micros = new long[1 << 12];
    private int size;

    void add(Duration time) {
        if (size == micros.length) {
            micros = Arrays.copyOf(micros, 2 * size);
        }
        micros[size] = time.toNanos() / 1_000;
        size++;
    }

    @Override
    public String toString() {
        if (size == 0) {
            return "never";
        }
        var sorted = LongStream.of(micros).limit(size).sorted().toArray();
        return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, worst %.1f ms",
            at(sorted, .5), at(sorted, .99), at(sorted, .999), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1_000.;
    }
}
