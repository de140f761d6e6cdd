package readout.state;

import org.jspecify.annotations.Nullable;

/**
 * Some of the shards into which Discord divides a bot's servers: those from {@code first} to {@code last}, counted from
 * zero. What belongs to no server, as direct messages do, belongs to shard 0.
 *
 * @param total how many there are in all
 */
public record Shards(int total, int first, int last) {

    /** All there is, undivided. */
    public static final Shards ALL = new Shards(1, 0, 0);

    /** Discord divides by the time in a server's id, which stands above its lowest 22 bits. */
    static final long SERVERS_IN_A_ROW = 1L << 22;

    public Shards {
        if (first < 0 || last < first || last >= total) {
            throw new IllegalArgumentException("no shards: " + first + "-" + last + " of " + total);
        }
    }

    /** All of so many. */
    public static Shards all(int total) {
        return new Shards(total, 0, total - 1);
    }

    /** The shard of a server; null for what belongs to none. */
    public int of(@Nullable Long server) {
        return server == null ? 0 : Math.toIntExact(server / SERVERS_IN_A_ROW % total);
    }

    /** Whether it is among these. */
    public boolean has(int shard) {
        return first <= shard && shard <= last;
    }

    @Override
    public String toString() {
        return first == last ? "shard " + first + " of " + total : "shards " + first + "-" + last + " of " + total;
    }
}
