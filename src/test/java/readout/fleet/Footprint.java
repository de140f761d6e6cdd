package readout.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.discord.server.DiscordServer;
import readout.discord.server.Member;
import readout.discord.server.Place;

/** One process with some shards: how soon it serves, and what memory it holds. */
public final class Footprint {

    private static final long SETTLING_MILLIS = 10_000;
    private static final int QUESTIONS = 100;
    /** A process waits as long after the one before has identified. */
    private static final long REST_MILLIS = 6_000;

    private final Path folder;
    private final @Nullable String classPath;

    /**
     * @param folder an empty one
     * @param classPath of another build; null for this one
     */
    public Footprint(Path folder, @Nullable String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** In a line of text. */
    public String measure(int shards, int servers, int channels, int roles) throws IOException, InterruptedException {
        try (var warm = DiscordServer.start(0)) {
            start(warm, 1).stop(); // makes index and memory
            Thread.sleep(REST_MILLIS);
        }
        try (var discord = DiscordServer.start(0)) {
            discord.identifyAtOnce(shards);
            discord.fill(servers, channels, roles);
            var began = System.nanoTime();
            var bot = start(discord, shards);
            try (bot) {
                var ready = (System.nanoTime() - began) / 1_000_000;
                Thread.sleep(SETTLING_MILLIS);
                var idle = bot.residentMegabytes();
                for (var i = 0; i < QUESTIONS; i++) {
                    discord.command(Member.number(i), "claims", Map.of("event", "putin-call", "private", true))
                        .answer();
                }
                var used = bot.residentMegabytes();
                bot.stop();
                return String.format(Locale.ROOT,
                    "all shards connected and commands registered after %d ms; %d MB after 10"
                        + " s, %d MB after %d questions",
                    ready, idle, used, QUESTIONS);
            }
        }
    }

    private StartedBot start(DiscordServer discord, int shards) throws IOException {
        var settings = new HashMap<String, String>();
        settings.put("READOUT_DISCORD_TOKEN", DiscordServer.TOKEN);
        settings.put("READOUT_DISCORD_API_URL", discord.apiAddress().toString());
        settings.put("READOUT_DISCORD_GATEWAY_URL", discord.gatewayAddress().toString());
        settings.put("READOUT_DISCORD_COOLDOWN", "0");
        if (shards > 1) {
            settings.put("READOUT_DISCORD_SHARDS_TOTAL", Integer.toString(shards));
        }
        settings.put("READOUT_HOME_SERVER", Long.toString(Place.HOME.server()));
        settings.put("READOUT_CORPUS", Path.of("index/corpus").toAbsolutePath().toString());
        settings.put("READOUT_INDEX", folder.resolve("lucene").toString());
        settings.put("READOUT_SENTENCE_MODEL", "off");
        var bot = StartedBot.start(folder, folder.resolve("log"), settings, classPath);
        Fleet.await("a bot that serves", () -> discord.commands() != null
            && discord.shards().size() == shards);
        return bot;
    }
}
