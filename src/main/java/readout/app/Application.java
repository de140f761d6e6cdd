package readout.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import readout.ask.Inquiry;
import readout.cli.CannotStartException;
import readout.cli.Engine;
import readout.cli.Host;
import readout.command.Commands;
import readout.command.Services;
import readout.corpus.CorpusLoader;
import readout.discord.DiscordBot;
import readout.discord.DiscordSettings;
import readout.discord.Invitation;
import readout.edition.Editions;
import readout.embedding.Embedder;
import readout.embedding.NoEmbedder;
import readout.embedding.OnnxEmbedder;
import readout.search.StatementStore;
import readout.search.lucene.LuceneMemory;
import readout.search.lucene.LuceneStatementStore;
import readout.state.Backlog;
import readout.state.Memory;
import readout.state.MemoryException;
import readout.state.Shards;

/**
 * The composition root: makes every part from the settings when it is first asked for, and hands it what it needs. For
 * one thread; closed at the end of the process.
 */
final class Application implements Host, AutoCloseable {

    private static final String LOGGING = "logback.configurationFile";

    private final Path home;
    private final Map<String, String> environment;
    private final CorpusLoader loader = new CorpusLoader();
    private @Nullable Settings settings;
    private @Nullable Editions editions;
    private @Nullable Embedder embedder;
    private @Nullable Memory memory;
    private @Nullable Backlog backlog;
    private Instruments instruments = Instruments.nothing(InstantSource.system());

    Application(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    @Override
    public Commands commands() {
        return Commands.all(services());
    }

    private Services services() {
        return new Services(editions(), new Inquiry(embedder()), memory(), backlog(), new LuceneMemory());
    }

    private Backlog backlog() {
        var made = backlog;
        if (made == null) {
            made = new Backlog(memory());
            backlog = made;
        }
        return made;
    }

    @Override
    public Editions editions() {
        var made = editions;
        if (made == null) {
            made = opener().editions();
            editions = made;
        }
        return made;
    }

    private EditionsOpener opener() {
        return new EditionsOpener(settings(), place(), embedder(), instruments, clock());
    }

    private CorpusPlace place() {
        return new CorpusPlace(settings(), loader);
    }

    @Override
    public Editions filling(Engine engine, LongConsumer progress) {
        return opener().editions(engine, progress);
    }

    @Override
    public Embedder embedder() {
        var made = embedder;
        if (made == null) {
            made = settings().sentenceModel()
                ? new OnnxEmbedder(settings().beside("natives"))
                : new NoEmbedder("the settings say sentence-model: off");
            embedder = made;
        }
        return made;
    }

    @Override
    public StatementStore store(Path folder) {
        return new LuceneStatementStore(folder, 1);
    }

    @Override
    public CorpusLoader loader() {
        return loader;
    }

    @Override
    public Path corpus() {
        return place().files();
    }

    @Override
    public InstantSource clock() {
        return InstantSource.system();
    }

    @Override
    public void serve() {
        if (settings().operating().logsJson() && System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, "logback-json.xml");
        }
        instruments = Instruments.of(settings().operating(), clock());
        new BotProcess(settings(), commands(), services(), instruments, heartbeat(), clock()).run();
    }

    /** A bot elsewhere than the settings say, with an open edition. */
    DiscordBot bot(DiscordSettings elsewhere) {
        editions().open();
        return new DiscordBot(commands(), services(), elsewhere, clock());
    }

    @Override
    public String invitation() {
        return Invitation.applicationId(token().reveal())
            .map(Invitation::url)
            .orElseThrow(() -> new CannotStartException("the token is none of Discord’s: copy it from the application’s"
                + " page, under Bot, once more"));
    }

    @Override
    public String ailment() {
        return heartbeat().ailment();
    }

    @Override
    public long backup(Path file) {
        try {
            return memory().backup(file);
        } catch (MemoryException failure) {
            throw new CannotStartException(String.valueOf(failure.getMessage()));
        }
    }

    @Override
    public long restore(Path file) {
        try {
            return memory().restore(file);
        } catch (MemoryException failure) {
            throw new CannotStartException(String.valueOf(failure.getMessage()));
        }
    }

    @Override
    public String incident(RuntimeException failure) {
        System.setProperty(LOGGING, "logback-terminal.xml");
        System.setProperty("readout.log", settings().beside("readout.log").toString());
        var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LoggerFactory.getLogger(Application.class).error("incident {}", id, failure);
        return id;
    }

    @Override
    public void close() {
        if (editions != null) {
            editions.close();
        }
        if (memory != null) {
            memory.close();
        }
        instruments.close();
    }

    private Token token() {
        return BotProcess.token(settings());
    }

    /** Nothing of it is opened before it is used. */
    private Memory memory() {
        var made = memory;
        if (made == null) {
            made = new MemoryOpener(settings(), instruments.memory()).memory();
            memory = made;
        }
        return made;
    }

    private Heartbeat heartbeat() {
        return new Heartbeat(settings().beside(pulse(settings().discord().shards())), clock());
    }

    /** Of several processes beside one index, each has its own. */
    private static String pulse(@Nullable Shards shards) {
        return shards == null || shards.equals(Shards.all(shards.total()))
            ? "bot.alive"
            : "bot-" + shards.first() + "-" + shards.last() + ".alive";
    }

    private Settings settings() {
        var read = settings;
        if (read == null) {
            read = switch (Settings.load(home, environment)) {
                case Settings.Outcome.Usable(var usable) -> usable;
                case Settings.Outcome.Unusable(var problems) -> throw new CannotStartException(
                    "the settings cannot be used:\n  " + String.join("\n  ", problems));
            };
            settings = read;
        }
        return read;
    }
}
