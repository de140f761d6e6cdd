package readout.app;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import readout.cli.CannotStartException;
import readout.command.Commands;
import readout.command.Services;
import readout.discord.DiscordBot;
import readout.discord.DiscordBot.Start;
import readout.discord.DiscordSettings;
import readout.edition.Opening;
import readout.model.EditionStamp;
import readout.state.MemoryException;

/** {@code ./readout bot}: serves Discord until the process is told to stop, and then finishes what is under way. */
record BotProcess(
    Settings settings,
    Commands commands,
    Services services,
    Instruments instruments,
    Heartbeat heartbeat,
    InstantSource clock) {

    private static final Logger LOG = LoggerFactory.getLogger(BotProcess.class);

    /** The token, which only Discord needs. */
    static Token token(Settings settings) {
        var token = settings.discord().token();
        if (token == null) {
            throw new CannotStartException("""
                the bot needs a token. To get one:
                  1. open https://discord.com/developers/applications and make an application;
                  2. under Bot, choose “Reset Token” and copy the token;
                  3. set READOUT_DISCORD_TOKEN, or put it into a file and set READOUT_DISCORD_TOKEN_FILE;
                  4. ./readout invite prints the address at which to add the bot to a server.""");
        }
        return token;
    }

    /** What takes long and needs nothing of the other is done side by side: a start is mostly that. */
    void run() {
        var discord = discord();
        Thread.ofPlatform().daemon().name("remembering").start(this::remember);
        var bot = new DiscordBot(commands, services, discord, clock, instruments.interactions(commands));
        var ending = new Ending();
        var edition = CompletableFuture.runAsync(() -> {
            open();
            instruments.serve(bot, services, ending::hasBegun);
        }, Thread.ofPlatform().daemon().name("opening")::start);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.finish(() -> stop(bot, edition)), "stop"));
        ending.awaitSignals();
        HeapKeeper.start();
        try {
            serve(bot, edition, ending);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever uses the memory next says what is wrong with it. */
    private void remember() {
        try {
            services.memory().open();
        } catch (MemoryException failure) {
            LOG.debug("the memory did not open at once", failure);
        }
    }

    private void serve(DiscordBot bot, CompletableFuture<?> edition, Ending ending) throws InterruptedException {
        try {
            start(bot, edition);
            var pulse = Thread.ofVirtual().name("heartbeat").start(() -> beatFor(bot));
            var why = bot.awaitEnd();
            pulse.interrupt();
            why.ifPresent(reason -> {
                throw new CannotStartException("the bot has ended: " + reason);
            });
        } finally {
            ending.awaitFinished();
        }
    }

    private void open() {
        switch (services.editions().open()) {
            case Opening.Resumed(var stamp, var filesDiffer) -> about(stamp).log(
                "serving edition {} with {} statements{}",
                stamp.number(), stamp.statements(), filesDiffer ? "; the corpus files differ from it" : "");
            case Opening.Built(var stamp, var reason, var warnings) -> about(stamp).log(
                "built edition {} with {} statements ({}); {} warnings",
                stamp.number(), stamp.statements(), reason, warnings.size());
            case Opening.Impossible(var problems) when problems.size() == 1 -> throw new CannotStartException(
                "there is no index yet, and none can be made: " + problems.getFirst().message() + "; "
                    + problems.getFirst().remedy());
            case Opening.Impossible(var problems) -> throw new CannotStartException(
                "there is no index yet, and the corpus cannot be published; ./readout validate lists all "
                    + problems.size() + " problems");
        }
    }

    private static LoggingEventBuilder about(EditionStamp edition) {
        return LOG.atInfo().addKeyValue("edition", edition.number());
    }

    private static void start(DiscordBot bot, CompletableFuture<?> edition) throws InterruptedException {
        switch (bot.start(edition)) {
            case Start.Serving(_, var invitation) -> LOG.info("add the bot to a server at {}", invitation);
            case Start.Overtaken() -> LOG.info("told to end before it served");
            case Start.Refused(var reason) -> throw failure(edition).orElseGet(() -> new CannotStartException(reason));
        }
    }

    /** What kept the edition from being opened. */
    private static Optional<RuntimeException> failure(CompletableFuture<?> edition) {
        return edition.isCompletedExceptionally() && edition.exceptionNow() instanceof RuntimeException failure
            ? Optional.of(failure)
            : Optional.empty();
    }

    private void beatFor(DiscordBot bot) {
        try {
            while (true) {
                beat(bot);
                Thread.sleep(Heartbeat.EVERY);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat(DiscordBot bot) {
        try {
            if (bot.isConnected()) {
                heartbeat.beat();
            }
        } catch (UncheckedIOException failure) { // a full disk is no reason to stop serving
            LOG.warn("no sign of life was left for the health check", failure);
        }
    }

    /** An edition that is just being made is as safe as in a process that is killed. */
    private void stop(DiscordBot bot, CompletableFuture<?> edition) {
        bot.close();
        if (edition.isDone()) {
            services.editions().close();
        }
        heartbeat.stop();
    }

    private DiscordSettings discord() {
        var discord = settings.discord();
        var token = token(settings);
        var compression = discord.compressed() ? DiscordSettings.Compression.ZLIB : DiscordSettings.Compression.NONE;
        return new DiscordSettings(
            new DiscordSettings.Access(token::reveal, discord.api(), discord.gateway(), compression,
                discord.shards()),
            new DiscordSettings.Moderation(settings.moderation().homeServer(), settings.moderation().roles()),
            discord.coolDown(),
            discord.drain());
    }
}
