package readout.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.state.Leases;
import readout.state.Leases.Attempt;
import readout.state.Memory;
import readout.state.MemoryException;
import readout.state.Shards;

/**
 * This process's hold on its shards: a lease on each, in the memory that all processes share, made longer as long as the
 * process lives. While the memory is out of reach the process goes on: nobody else can take a shard then either.
 */
final class Occupancy implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Occupancy.class);

    /** A restart after a crash waits as long, at most. */
    static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final Memory memory;
    private final String owner;
    private final Consumer<String> lost;
    private final ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("occupancy").daemon().factory());
    private volatile @Nullable Shards held;
    private boolean isUnreachable;

    /**
     * @param owner this process in this life, for an operator to find
     * @param lost is told why, once another process has taken a shard meanwhile
     */
    Occupancy(Memory memory, String owner, Consumer<String> lost) {
        this.memory = memory;
        this.owner = owner;
        this.lost = lost;
    }

    /** Takes the shards; those of a process that has died, once its leases are over. Why not, when another one is alive. */
    Optional<String> take(Shards shards) throws InterruptedException {
        held = shards; // also while it waits for one of them
        try {
            var refusal = new ShardTaking(leases(), owner, shards).run();
            if (refusal.isPresent()) {
                held = null;
                return refusal;
            }
        } catch (MemoryException failure) {
            warn(failure);
        }
        var _ = thread.scheduleAtFixedRate(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        return Optional.empty();
    }

    private Leases leases() {
        return memory.stores().leases();
    }

    /** A thread of its own, so a failure ends here; it is logged once and tried again in a moment. */
    private void beat() {
        var shards = held;
        if (shards == null) {
            return;
        }
        try {
            for (var shard : each(shards)) {
                if (leases().take(name(shards.total(), shard), owner, LEASE) instanceof Attempt.Refused refused
                    && !refused.owner().isEmpty()) {
                    held = null;
                    lost.accept(refused.owner() + " has taken shard " + shard + " of " + shards.total());
                    return;
                }
            }
            isUnreachable = false;
        } catch (MemoryException failure) {
            warn(failure);
        } catch (RuntimeException failure) {
            LOG.error("the hold on {} was not made longer", shards, failure);
        }
    }

    private void warn(MemoryException failure) {
        if (!isUnreachable) {
            LOG.warn(
                "the bot’s memory cannot be reached, so other processes do not see which shards are this one’s: {}",
                failure.getMessage());
        }
        isUnreachable = true;
    }

    static String name(int total, int shard) {
        return ShardTaking.PREFIX + total + "/" + shard;
    }

    static int[] each(Shards shards) {
        return IntStream.rangeClosed(shards.first(), shards.last()).toArray();
    }

    /** Lets go of the shards, so that another process need not wait. */
    @Override
    public void close() {
        thread.shutdownNow();
        var shards = held;
        held = null;
        if (shards == null) {
            return;
        }
        try {
            for (var shard : each(shards)) {
                leases().release(name(shards.total(), shard), owner, Duration.ZERO);
            }
        } catch (MemoryException failure) {
            LOG.warn("{}: others may take them in {} seconds: {}", shards, LEASE.toSeconds(), failure.getMessage());
        }
    }
}
