package readout.discord;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.state.Leases;
import readout.state.Leases.Attempt;
import readout.state.Shards;

/** One process taking its shards, all or none. May throw a {@link readout.state.MemoryException}. For one thread. */
final class ShardTaking {

    private static final Logger LOG = LoggerFactory.getLogger(ShardTaking.class);

    static final String PREFIX = "shard/";

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final long TOLERANCE = Duration.ofSeconds(1).toNanos();

    private final Leases leases;
    private final String owner;
    private final Shards shards;
    /** When the leases of others end, by this process's clock, as they were seen first. */
    private final Map<String, Long> ends = new HashMap<>();

    ShardTaking(Leases leases, String owner, Shards shards) {
        this.leases = leases;
        this.owner = owner;
        this.shards = shards;
    }

    /** A lease of somebody else. */
    private record Hindrance(String lease, String owner, Duration left, String sentence) {}

    /** Waits for leases to end that nobody makes longer. Why it cannot be, when somebody does. */
    Optional<String> run() throws InterruptedException {
        for (var hindrance = hindrance(); hindrance.isPresent(); hindrance = hindrance()) {
            if (isAlive(hindrance.get())) {
                letGo();
                return Optional.of(hindrance.get().sentence());
            }
            Thread.sleep(PAUSE);
        }
        return Optional.empty();
    }

    /** Whether its owner has made it longer since it was seen first. */
    private boolean isAlive(Hindrance hindrance) {
        var end = System.nanoTime() + hindrance.left().toNanos();
        var before = ends.putIfAbsent(hindrance.lease() + " " + hindrance.owner(), end);
        if (before == null) {
            LOG.info("waiting up to {} seconds to learn whether {} is alive", hindrance.left().toSeconds() + 1,
                hindrance.owner());
        }
        return before != null && end - before > TOLERANCE;
    }

    private Optional<Hindrance> hindrance() {
        return otherTotal().or(this::heldShard);
    }

    private Optional<Hindrance> otherTotal() {
        return leases.held(PREFIX).stream()
            .filter(held -> !held.name().startsWith(PREFIX + shards.total() + "/"))
            .findFirst()
            .map(held -> {
                var total = held.name().split("/", -1)[1];
                return new Hindrance(held.name(), held.owner(), held.left(), held.owner() + " serves shards of " + total
                    + " in all, and this process is told that there are " + shards.total()
                    + "; set discord.shards.total (READOUT_DISCORD_SHARDS_TOTAL) to the same number everywhere");
            });
    }

    private Optional<Hindrance> heldShard() {
        for (var shard : Occupancy.each(shards)) {
            var name = Occupancy.name(shards.total(), shard);
            if (leases.take(name, owner, Occupancy.LEASE) instanceof Attempt.Refused(var other, var left)
                && !other.isEmpty()) {
                return Optional.of(new Hindrance(name, other, left, sentence(shard, other)));
            }
        }
        return Optional.empty();
    }

    private String sentence(int shard, String other) {
        var held = "shard " + shard + " of " + shards.total() + " is served by " + other + ", which is alive; ";
        return held + (shards.total() == 1
            ? "end that one first, or give each process shards of its own: discord.shards.total (how many in all, the same"
                + " everywhere) and discord.shards.range (such as 0-1 here and 2-3 there)"
            : "give this process other shards: discord.shards.range (READOUT_DISCORD_SHARDS_RANGE), now "
                + shards.first() + "-" + shards.last());
    }

    private void letGo() {
        for (var shard : Occupancy.each(shards)) {
            leases.release(Occupancy.name(shards.total(), shard), owner, Duration.ZERO);
        }
    }
}
