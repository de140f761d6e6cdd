package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.Waiting;
import readout.discord.server.DiscordServer;
import readout.discord.server.Member;
import readout.fleet.StartedBot;

/**
 * What one process with some shards takes.
 *
 * @param ready until all shards were connected and commands registered, in milliseconds
 * @param idle what it holds {@link #SETTLING} later, in megabytes
 * @param used the same after {@link #QUESTIONS} more
 */
record Footprint(double ready, long idle, long used) {

    static final int SETTLING = 10;
    static final int QUESTIONS = 100;

    /** A process waits as long after the one before has identified. */
    private static final long REST_MILLIS = 6_000;

    /**
     * Of a process that finds its index made.
     *
     * @param folder in which it gets a folder of its own, removed afterwards
     * @param classPath of another build; null for this one
     */
    static Footprint measure(Path folder, @Nullable String classPath, Crowded crowded)
        throws IOException, InterruptedException {
        var own = Files.createTempDirectory(folder, "process");
        try {
            try (var warm = DiscordServer.start(0); var bot = start(warm, 1, own, classPath)) {
                bot.stop(); // it has made index and memory
                Thread.sleep(REST_MILLIS);
            }
            try (var discord = DiscordServer.start(0)) {
                return measure(discord, own, classPath, crowded);
            }
        } finally {
            Benchmark.delete(own);
        }
    }

    /** Servers of which the bot is a member, and the shards that they are divided into. */
    record Crowded(int shards, int servers, int channels, int roles) {}

    private static Footprint measure(DiscordServer discord, Path folder, @Nullable String classPath, Crowded crowded)
        throws IOException, InterruptedException {
        discord.identifyAtOnce(crowded.shards);
        discord.fill(crowded.servers, crowded.channels, crowded.roles);
        var began = System.nanoTime();
        try (var bot = start(discord, crowded.shards, folder, classPath)) {
            var ready = (System.nanoTime() - began) / 1e6;
            Thread.sleep(SETTLING * 1_000L);
            var idle = bot.residentMegabytes();
            ask(discord, bot);
            var used = bot.residentMegabytes();
            bot.stop();
            return new Footprint(ready, idle, used);
        }
    }

    private static void ask(DiscordServer discord, StartedBot bot) {
        try {
            for (var i = 0; i < QUESTIONS; i++) {
                discord.command(Member.number(i), "claims", Map.of("event", "putin-call", "private", true)).answer();
            }
        } catch (AssertionError failure) {
            throw new AssertionError("it served and answers no more; its log says: " + bot.log(), failure);
        }
    }

    private static StartedBot start(DiscordServer discord, int shards, Path folder, @Nullable String classPath)
        throws IOException {
        var settings = StartedBot.settings(discord.apiAddress(), discord.gatewayAddress(),
            Jvm.home().resolve("index/corpus"), folder.resolve("lucene"));
        settings.put("READOUT_DISCORD_COOLDOWN", "0");
        if (shards > 1) {
            settings.put("READOUT_DISCORD_SHARDS_TOTAL", Integer.toString(shards));
        }
        var bot = StartedBot.start(folder, folder.resolve("log"), settings, classPath);
        try {
            Waiting.until(() -> "a bot that serves; its log says: " + bot.log(),
                () -> discord.commands() != null && discord.shards().size() == shards);
            return bot;
        } catch (AssertionError failure) {
            bot.close();
            throw failure;
        }
    }
}
