package readout.discord.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets one shard identify in five seconds, in each bucket of shards. */
public final class IdentifyLimit {

    private static final Duration SPACE = Duration.ofSeconds(5);

    private final Map<Integer, Long> latest = new HashMap<>();
    private final List<Identify> taken = new ArrayList<>();
    private int buckets = 1;
    private int refused;

    /**
     * A session that began.
     *
     * @param via by which the bot's process says which one it is
     * @param nanoTime when
     */
    public record Identify(int shard, int total, String via, long nanoTime) {}

    synchronized boolean take(int shard, int total, String via) {
        var now = System.nanoTime();
        var before = latest.get(shard % buckets);
        if (before != null && now - before < SPACE.toNanos()) {
            refused++;
            return false;
        }
        latest.put(shard % buckets, now);
        taken.add(new Identify(shard, total, via, now));
        return true;
    }

    /** So many shards may identify at once. */
    synchronized void buckets(int most) {
        buckets = most;
    }

    synchronized int buckets() {
        return buckets;
    }

    /** The sessions that began, in their order. */
    public synchronized List<Identify> taken() {
        return List.copyOf(taken);
    }

    /** How often a shard came too soon. */
    public synchronized int refused() {
        return refused;
    }
}
