package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import readout.CorpusCopy;
import readout.ask.Inquiry;
import readout.command.Commands;
import readout.command.Services;
import readout.corpus.CorpusLoader;
import readout.discord.server.DiscordServer;
import readout.discord.server.Member;
import readout.discord.server.Place;
import readout.edition.Editions;
import readout.edition.Ledger;
import readout.embedding.NoEmbedder;
import readout.search.lucene.LuceneMemory;
import readout.search.lucene.LuceneStatementStore;
import readout.state.Backlog;
import readout.state.EarlierFiles;
import readout.state.Inbox;
import readout.state.Memory;
import readout.state.Shards;

/** The bot as it is, with a copy of the shipped corpus in a folder, connected to a {@link DiscordServer}. */
final class RunningBot implements AutoCloseable {

    private static final int EDITIONS_KEPT = 3;

    private final Path folder;
    private final Editions editions;
    private final Memory memory;
    private final Inbox inbox;
    private final DiscordBot bot;

    private RunningBot(
        Path folder, DiscordSettings settings, BiFunction<Editions, Memory, Commands> commands) {
        this.folder = folder;
        this.editions = editions(folder);
        this.memory = Memory.sqlite(folder.resolve("memory.db"),
            new EarlierFiles(folder.resolve("reports.jsonl"), folder.resolve("queue.jsonl")));
        this.inbox = memory.stores().inbox();
        editions.open();
        this.bot = new DiscordBot(
            commands.apply(editions, memory), services(), settings, InstantSource.system());
    }

    static RunningBot in(Path folder, DiscordServer discord) throws IOException, InterruptedException {
        return in(folder, discord, DiscordSettings.Compression.ZLIB, Duration.ZERO);
    }

    static RunningBot in(
        Path folder, DiscordServer discord, DiscordSettings.Compression compression, Duration coolDown)
        throws IOException, InterruptedException {
        return in(folder, settings(discord, DiscordServer.TOKEN, compression, coolDown), RunningBot::all);
    }

    /** With other commands than the product's. */
    static RunningBot in(Path folder, DiscordServer discord, Commands commands)
        throws IOException, InterruptedException {
        var settings = settings(discord, DiscordServer.TOKEN, DiscordSettings.Compression.ZLIB, Duration.ZERO);
        return in(folder, settings, (_, _) -> commands);
    }

    /** With shards. */
    static RunningBot in(Path folder, DiscordServer discord, @Nullable Shards shards)
        throws IOException, InterruptedException {
        return in(folder, settings(discord, shards), RunningBot::all);
    }

    static DiscordSettings settings(DiscordServer discord, @Nullable Shards shards) {
        var settings = settings(discord, DiscordServer.TOKEN, DiscordSettings.Compression.ZLIB, Duration.ZERO);
        return new DiscordSettings(new DiscordSettings.Access(settings.access().token(),
            settings.access().api(), settings.access().gateway(), settings.access().compression(), shards),
            settings.moderation(), settings.coolDown(), settings.drain());
    }

    private static RunningBot in(
        Path folder, DiscordSettings settings, BiFunction<Editions, Memory, Commands> commands)
        throws IOException, InterruptedException {
        if (Files.notExists(folder.resolve("corpus"))) {
            CorpusCopy.of(Path.of("index/corpus"), folder.resolve("corpus"));
        }
        var running = new RunningBot(folder, settings, commands);
        assertThat(running.bot.start()).isInstanceOf(DiscordBot.Start.Serving.class);
        return running;
    }

    static DiscordSettings settings(
        DiscordServer discord, String token, DiscordSettings.Compression compression, Duration coolDown) {
        return new DiscordSettings(
            new DiscordSettings.Access(() -> token, discord.apiAddress(), discord.gatewayAddress(), compression),
            new DiscordSettings.Moderation(Place.HOME.server(), Set.of(Member.MODERATOR_ROLE)),
            coolDown, Duration.ofSeconds(10));
    }

    /** Of the corpus and the index in the folder, as another process would have them. */
    static Editions editions(Path folder) {
        var store = new LuceneStatementStore(folder.resolve("lucene"), EDITIONS_KEPT);
        return new Editions(new CorpusLoader(), folder.resolve("corpus"), store,
            new Ledger(folder.resolve("ledger")), InstantSource.system());
    }

    Outgoing outgoing() {
        return bot.outgoing();
    }

    Editions editions() {
        return editions;
    }

    Commands commands() {
        return all(editions, memory);
    }

    Memory memory() {
        return memory;
    }

    Inbox inbox() {
        return inbox;
    }

    /** A file of the corpus, to be edited. */
    Path corpusFile(String name) {
        return folder.resolve("corpus").resolve(name);
    }

    @Override
    public void close() {
        bot.close();
        editions.close();
        memory.close();
    }

    private static Commands all(Editions editions, Memory memory) {
        return Commands.all(services(editions, memory));
    }

    Services services() {
        return services(editions, memory);
    }

    private static Services services(Editions editions, Memory memory) {
        return new Services(editions, new Inquiry(new NoEmbedder("none in this test")), memory,
            new Backlog(memory), new LuceneMemory());
    }
}
