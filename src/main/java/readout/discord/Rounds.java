package readout.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.alert.Announcements;
import readout.state.Backlog;
import readout.state.Memory;
import readout.state.MemoryException;

/**
 * What the bot does of its own accord, again and again: remembers what waits to be, announces new editions, sends what is
 * due, forgets what is old. While the memory is out of reach, all of it waits.
 */
final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final long PAUSE_MILLIS = 500;
    private static final Duration BETWEEN_PRUNINGS = Duration.ofHours(6);
    /** Answers are amended as long as their readers may come back to them. */
    private static final Duration ANSWERS_KEPT = Duration.ofDays(365);
    private static final Duration SENT_KEPT = Duration.ofDays(30);

    private final Memory memory;
    private final Backlog backlog;
    private final Announcements announcements;
    private final Courier courier;
    /** Null when another process does it. */
    private final @Nullable Proposing proposing;
    private final InstantSource clock;
    private final ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("rounds").daemon().factory());
    private Instant pruned = Instant.EPOCH;
    private boolean failed;

    Rounds(
        Memory memory, Backlog backlog, Announcements announcements, Courier courier,
        @Nullable Proposing proposing,
        InstantSource clock) {
        this.memory = memory;
        this.backlog = backlog;
        this.announcements = announcements;
        this.courier = courier;
        this.proposing = proposing;
        this.clock = clock;
    }

    void start() {
        var _ = thread.scheduleWithFixedDelay(this::round, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A thread of its own, so a failure ends here; it is logged once and tried again in a moment. */
    private void round() {
        try {
            if (backlog.catchUp() > 0) {
                return;
            }
            announcements.catchUp();
            courier.deliver();
            if (proposing != null) {
                proposing.catchUp();
            }
            prune();
            failed = false;
        } catch (MemoryException failure) {
            if (!failed) {
                LOG.warn("the bot’s memory cannot be reached; alerts and amendments wait: {}", failure.getMessage());
            }
            failed = true;
        } catch (RuntimeException failure) {
            if (!failed) {
                LOG.error("alerts and amendments wait", failure);
            }
            failed = true;
        }
    }

    private void prune() {
        var now = clock.instant();
        if (Duration.between(pruned, now).compareTo(BETWEEN_PRUNINGS) > 0) {
            memory.stores().outbox().prune(now.minus(SENT_KEPT));
            memory.stores().postedAnswers().prune(now.minus(ANSWERS_KEPT));
            pruned = now;
        }
    }

    /** Begins nothing more. */
    void stop() {
        courier.stop();
        thread.shutdown();
    }

    /** Lets what is being sent come to its end. */
    @Override
    public void close() {
        stop();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException _) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
        if (backlog.catchUp() > 0) {
            LOG.warn("{} notes for the bot’s memory are lost", backlog.size());
        }
    }
}
