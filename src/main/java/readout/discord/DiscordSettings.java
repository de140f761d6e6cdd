package readout.discord;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import readout.state.Shards;

/**
 * How to serve Discord.
 *
 * @param coolDown how long a member waits between two questions; zero for not at all
 * @param drain how long answers under way, and what is asked meanwhile, are waited for when the bot leaves
 */
public record DiscordSettings(Access access, Moderation moderation, Duration coolDown, Duration drain) {

    /**
     * How to reach Discord.
     *
     * @param token supplies the bot's token, which is never kept in a field that prints itself
     * @param api base address of the HTTP API, with its version and a final slash; null for Discord's own
     * @param gateway address of the gateway; null for the one that Discord names
     * @param shards of this process; null for all of as many as Discord recommends
     */
    public record Access(
        Supplier<String> token, @Nullable URI api, @Nullable URI gateway, Compression compression,
        @Nullable Shards shards) {

        /** With one shard, which is this process's. */
        public Access(Supplier<String> token, @Nullable URI api, @Nullable URI gateway, Compression compression) {
            this(token, api, gateway, compression, Shards.ALL);
        }

        @Override
        public String toString() {
            return "Access[api=" + api + ", gateway=" + gateway + ", compression=" + compression + ", shards=" + shards
                + "]";
        }
    }

    /**
     * Who may use moderators' commands.
     *
     * @param homeServer id of the only server in which they may; null when nobody may
     * @param roles ids of the roles in it that may
     */
    public record Moderation(@Nullable Long homeServer, Set<Long> roles) {
        public Moderation {
            roles = Set.copyOf(roles);
        }
    }

    /** Of what the gateway sends. */
    public enum Compression {
        ZLIB,
        NONE
    }
}
