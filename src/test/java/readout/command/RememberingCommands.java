package readout.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.CorpusCopy;
import readout.Fixtures;
import readout.Golden;
import readout.Reloads;
import readout.answer.CommandCall;
import readout.answer.Reply;
import readout.ask.Inquiry;
import readout.corpus.CorpusLoader;
import readout.edition.Editions;
import readout.edition.Ledger;
import readout.embedding.NoEmbedder;
import readout.render.TextOptions;
import readout.render.TextRenderer;
import readout.search.lucene.LuceneMemory;
import readout.search.lucene.LuceneStatementStore;
import readout.state.Backlog;
import readout.state.EarlierFiles;
import readout.state.Memory;

/** All commands on the fixture corpus, whose meeting at the dam came with edition 2, and with a memory of their own. */
final class RememberingCommands implements AutoCloseable {

    static final long SERVER = 200000000000000001L;
    static final long CHANNEL = 300000000000000001L;
    static final long NEWS = 300000000000000003L;
    static final long ROLE = 500000000000000001L;

    static final Caller MEMBER = caller(400000000000000001L, Set.of(), Set.of());
    static final Caller CHANNEL_MANAGER = caller(400000000000000002L, Set.of(Caller.Right.MANAGE_CHANNEL), Set.of());
    static final Caller SERVER_MANAGER = caller(400000000000000003L, Set.of(Caller.Right.MANAGE_SERVER), Set.of());
    static final Caller WITH_ROLE = caller(400000000000000004L, Set.of(), Set.of(ROLE));
    static final Caller ALONE =
        new Caller(400000000000000001L, 0, 300000000000000077L, Set.of(), Set.of(), Directory.EMPTY);

    private static final Path DAM = Path.of("events/dam-meeting.yaml");

    private final Path folder;
    private final Memory memory;
    private final Editions editions;
    private final Commands commands;
    private Instant now = Instant.parse("2026-09-01T12:00:00Z");

    RememberingCommands(Path folder) {
        this.folder = folder;
        var corpus = folder.resolve("corpus");
        CorpusCopy.of(Fixtures.corpusFolder(), corpus);
        delete(corpus.resolve(DAM));
        editions = new Editions(new CorpusLoader(), corpus, new LuceneStatementStore(folder.resolve("lucene"), 3),
            new Ledger(folder.resolve("ledger")), () -> now);
        editions.open();
        now = Instant.parse("2026-11-20T12:00:00Z");
        CorpusCopy.of(Fixtures.corpusFolder().resolve(DAM), corpus.resolve(DAM));
        Reloads.of(editions);
        now = Instant.parse("2026-11-24T09:30:00Z");
        memory = Memory.sqlite(folder.resolve("memory.db"),
            new EarlierFiles(folder.resolve("reports.jsonl"), folder.resolve("queue.jsonl")));
        commands = Commands.all(new Services(editions, new Inquiry(new NoEmbedder("none in this test")), memory,
            new Backlog(memory), new LuceneMemory()));
    }

    /** The server's channels and roles. */
    private record Named() implements Directory {

        @Override
        public Optional<String> channel(long id) {
            return Optional.ofNullable(Map.of(CHANNEL, "talk", NEWS, "news").get(id));
        }

        @Override
        public Optional<String> role(long id) {
            return id == ROLE ? Optional.of("Keepers") : Optional.empty();
        }
    }

    private static Caller caller(long user, Set<Caller.Right> rights, Set<Long> roles) {
        return new Caller(user, SERVER, CHANNEL, rights, roles, new Named());
    }

    static CommandCall call(String command, String... arguments) {
        var given = new LinkedHashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            given.put(arguments[i], arguments[i + 1]);
        }
        return new CommandCall(command, given, 1);
    }

    Memory memory() {
        return memory;
    }

    /** Option names and values in turn. */
    Reply ask(Caller caller, String command, String... arguments) {
        return ask(caller, call(command, arguments));
    }

    Reply ask(Caller caller, CommandCall call) {
        return editions.borrow(
            edition -> commands.answer(call, new Asker(Audience.EVERYONE, caller, now), edition));
    }

    /** As a person reads it, each paragraph on one line. */
    static String text(Reply reply) {
        return text(reply, 1000);
    }

    private static String text(Reply reply, int width) {
        return new TextRenderer(TextOptions.plain(width), call -> call.command() + " " + call.arguments())
            .render(reply);
    }

    static void assertAnswers(String name, Reply reply) {
        Golden.assertMatches("command/" + name + ".txt", text(reply, 100));
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** Puts something else where the memory's file was. */
    void loseMemory() {
        memory.open();
        delete(folder.resolve("memory.db"));
    }

    @Override
    public void close() {
        editions.close();
        memory.close();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
