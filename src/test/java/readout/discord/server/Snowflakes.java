package readout.discord.server;

import java.util.concurrent.atomic.AtomicLong;

/** Discord's ids. They carry the time, and JDA takes an interaction for expired when its id is old. */
final class Snowflakes {

    private static final long DISCORD_EPOCH = 1_420_070_400_000L;

    private final AtomicLong next = new AtomicLong((System.currentTimeMillis() - DISCORD_EPOCH) << 22);

    String next() {
        return Long.toString(next.getAndIncrement());
    }
}
