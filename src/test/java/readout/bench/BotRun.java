package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import readout.discord.server.DiscordServer;
import readout.fleet.StartedBot;

/** A bot in a process of its own, connected to a local Discord of its own. */
final class BotRun implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DiscordServer discord;
    private final Process process;
    private final Path log;
    private final long began = System.nanoTime();
    private long taken;

    private BotRun(DiscordServer discord, ProcessBuilder command, Path log) throws IOException {
        this.discord = discord;
        this.log = log;
        process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** {@code ./readout bot} on a synthetic edition, without the embedding model and without a cool-down. */
    static BotRun ours(SyntheticEdition edition) throws IOException, InterruptedException {
        return ours(edition.corpus().folder(), edition.index(), edition.folder());
    }

    /** The same on any corpus. */
    static BotRun ours(Path corpus, Path index, Path folder) throws IOException, InterruptedException {
        var discord = DiscordServer.start(0);
        var command = new ProcessBuilder(Jvm.home().resolve("readout").toString(), "bot");
        var environment = command.environment();
        environment.putAll(StartedBot.settings(discord.apiAddress(), discord.gatewayAddress(), corpus, index));
        environment.put("READOUT_EDITIONS_KEPT", "3");
        environment.put("READOUT_DISCORD_COOLDOWN", "0");
        return new BotRun(discord, command, folder.resolve("bot.log")).ready();
    }

    /** A {@link ConstantBot} with the options that the launcher gives to ours. */
    static BotRun constant(ConstantBot.Manner manner, List<String> commands, Path folder)
        throws IOException, InterruptedException {
        var discord = DiscordServer.start(0);
        var arguments = new ArrayList<>(
            List.of(discord.apiAddress().toString(), discord.gatewayAddress().toString(), manner.name()));
        arguments.addAll(commands);
        var command = new ProcessBuilder(Jvm.BOT.command(ConstantBot.class, arguments));
        return new BotRun(discord, command, folder.resolve("constant-" + manner + ".log")).ready();
    }

    DiscordServer discord() {
        return discord;
    }

    /** From the start of the process until its commands were registered, in nanoseconds. */
    long untilReady() {
        return taken;
    }

    /** What its process holds of the memory, in megabytes; not a number where the system does not tell. */
    double memory() throws IOException {
        var status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.isReadable(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024).findFirst()
            .orElse(Double.NaN);
    }

    /** What its process used of the processors so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Until the bot has registered its commands. */
    private BotRun ready() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (discord.commands() == null) {
            if (!process.isAlive() || System.nanoTime() > end) {
                var said = Files.readString(log);
                close();
                throw new IllegalStateException("the bot did not start; it said:\n" + said);
            }
            Thread.sleep(2);
        }
        taken = System.nanoTime() - began;
        return this;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        discord.close();
    }
}
