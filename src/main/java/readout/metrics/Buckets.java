package readout.metrics;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;

/** Where the bars of the histograms end. */
final class Buckets {

    /** Finest where Discord's patience ends: it waits three seconds for an acknowledgement. */
    private static final Duration[] OF_READERS = millis(
        5, 10, 25, 50, 100, 250, 500, 1000, 1500, 2000, 2500, 2800, 3000, 3200, 5000, 10_000, 30_000);
    private static final Duration[] OF_QUERIES = millis(1, 2, 5, 10, 20, 50, 100, 250, 500, 1000, 2500, 5000, 10_000);
    private static final Duration[] OF_RELOADS =
        millis(50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000, 300_000, 1_800_000);

    private Buckets() {}

    static Timer.Builder ofReaders(String name) {
        return timer(name, OF_READERS);
    }

    static Timer.Builder ofQueries(String name) {
        return timer(name, OF_QUERIES);
    }

    static Timer.Builder ofReloads(String name) {
        return timer(name, OF_RELOADS);
    }

    private static Timer.Builder timer(String name, Duration[] buckets) {
        return Timer.builder(name).serviceLevelObjectives(buckets);
    }

    private static Duration[] millis(long... ends) {
        return Arrays.stream(ends).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }
}
