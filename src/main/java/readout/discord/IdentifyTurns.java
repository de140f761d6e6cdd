package readout.discord;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.state.Leases.Attempt;
import readout.state.Memory;
import readout.state.MemoryException;

/**
 * Whose turn it is to identify, in each bucket of shards: a lease in the memory that all processes share, which rests after
 * each turn. While the memory is out of reach a process spaces its own turns alone. Safe for use by many threads.
 */
final class IdentifyTurns {

    private static final Logger LOG = LoggerFactory.getLogger(IdentifyTurns.class);

    /** Discord wants five seconds; what is sent may be under way for different times. */
    private static final Duration REST = Duration.ofMillis(5_250);
    /** How long the others wait for one that has died in its turn. */
    private static final Duration TURN = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    private final Memory memory;
    private final String owner;
    private final CompletableFuture<Boolean> mayBegin;
    private final Duration rest;
    /** When this process may identify again, by its own clock. */
    private final Map<Integer, Long> rested = new ConcurrentHashMap<>();
    private volatile boolean hasWarned;

    /**
     * @param mayBegin whether this process has its shards, as soon as that is known
     */
    IdentifyTurns(Memory memory, String owner, CompletableFuture<Boolean> mayBegin) {
        this(memory, owner, mayBegin, REST);
    }

    IdentifyTurns(Memory memory, String owner, CompletableFuture<Boolean> mayBegin, Duration rest) {
        this.rest = rest;
        this.memory = memory;
        this.owner = owner;
        this.mayBegin = mayBegin;
    }

    /** Waits for a turn; false when there will be none. */
    boolean take(int bucket) throws InterruptedException {
        if (!mayBegin()) {
            return false;
        }
        var own = rested.get(bucket);
        if (own != null) {
            Thread.sleep(Duration.ofNanos(Math.max(0, own - System.nanoTime())));
        }
        try {
            takeAmongAll(bucket);
        } catch (MemoryException failure) {
            warn(failure);
        }
        return true;
    }

    private boolean mayBegin() throws InterruptedException {
        try {
            return mayBegin.get();
        } catch (ExecutionException _) {
            return false; // whoever asked for the shards tells why
        }
    }

    private void takeAmongAll(int bucket) throws InterruptedException {
        while (memory.stores().leases().take(name(bucket), owner, TURN) instanceof Attempt.Refused refused) {
            var pause = refused.owner().isEmpty() ? refused.left() : LONGEST_PAUSE;
            Thread.sleep(pause.compareTo(LONGEST_PAUSE) < 0 ? pause.plusMillis(1) : LONGEST_PAUSE);
        }
    }

    void giveBack(int bucket) {
        rested.put(bucket, System.nanoTime() + rest.toNanos());
        try {
            memory.stores().leases().release(name(bucket), owner, rest);
        } catch (MemoryException failure) {
            warn(failure);
        }
    }

    private void warn(MemoryException failure) {
        if (!hasWarned) {
            LOG.warn("the bot’s memory cannot be reached, so this process does not see when others identify: {}",
                failure.getMessage());
        }
        hasWarned = true;
    }

    private static String name(int bucket) {
        return "identify/" + bucket;
    }
}
