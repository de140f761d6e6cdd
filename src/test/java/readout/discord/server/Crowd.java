package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.LongStream;

/**
 * Many servers of which the bot is a member and in which nobody asks anything.
 *
 * @param size how many
 * @param channels of each, and so many roles
 */
record Crowd(int size, int channels, int roles) {

    /** Far from the places' ids; each in the next shard. */
    private static final long FIRST = 250_000_000_000_000_000L >> 22 << 22;

    LongStream servers() {
        return LongStream.range(0, size).map(number -> FIRST + (number << 22));
    }

    JsonNode json(long server) {
        return Payloads.server(server, channels, roles);
    }
}
