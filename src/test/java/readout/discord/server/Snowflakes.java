package readout.discord.server;

import java.util.concurrent.atomic.AtomicLong;

/** Discord's ids. They carry the time, and JDA takes an interaction for expired when its id is old. */
final class Snowflakes {

    private static final long DISCORD_EPOCH = 1_420_070_400_000L;

    private final AtomicLong latest = new AtomicLong();

    String next() {
        var now = (System.currentTimeMillis() - DISCORD_EPOCH) << 22;
        return Long.toString(latest.updateAndGet(before -> Math.max(before + 1, now)));
    }
}
