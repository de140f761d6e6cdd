package readout.metrics;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import readout.state.MemoryException;

/**
 * Looks into the memory now and then, on a thread of its own: a memory that is out of reach makes whoever asks it wait,
 * and neither a scrape nor a health check may.
 */
final class Sampling implements AutoCloseable {

    private static final long PAUSE_SECONDS = 5;

    private final Watched watched;
    private final InstantSource clock;
    private final ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("metrics").daemon().factory());
    private volatile Sample last = Sample.UNKNOWN;

    Sampling(Watched watched, InstantSource clock) {
        this.watched = watched;
        this.clock = clock;
    }

    /**
     * What waits in the memory.
     *
     * @param ailment why it cannot be told; empty when it could
     * @param oldest since when the oldest has waited whose time has come
     */
    record Sample(String ailment, long waiting, Optional<Instant> oldest, long abandoned, long questions) {

        static final Sample UNKNOWN = new Sample("not looked into yet", 0, Optional.empty(), 0, 0);

        boolean isKnown() {
            return ailment.isEmpty();
        }
    }

    void start() {
        var _ = thread.scheduleWithFixedDelay(this::look, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    Sample last() {
        return last;
    }

    /** A thread of its own, so a failure ends here. */
    private void look() {
        try {
            var stores = watched.memory().stores();
            last = new Sample("", stores.outbox().waiting(), stores.outbox().oldestDue(clock.instant()),
                stores.outbox().countAbandoned(), stores.inbox().questions().count());
        } catch (MemoryException failure) {
            last = new Sample(String.valueOf(failure.getMessage()), 0, Optional.empty(), 0, 0);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
