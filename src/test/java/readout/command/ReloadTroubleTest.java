package readout.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Fixtures;
import readout.answer.CommandCall;
import readout.ask.Inquiry;
import readout.corpus.CorpusLoader;
import readout.edition.Editions;
import readout.edition.Ledger;
import readout.edition.Preview;
import readout.embedding.NoEmbedder;
import readout.render.TextOptions;
import readout.render.TextRenderer;
import readout.search.lucene.LuceneMemory;
import readout.search.lucene.LuceneStatementStore;
import readout.state.Backlog;
import readout.state.EarlierFiles;
import readout.state.Memory;

/** What moderators are told when a reload cannot be done now. */
class ReloadTroubleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir Path parent;

    private Editions editions;

    @BeforeEach
    void publish() throws IOException {
        var corpus = parent.resolve("corpus");
        try (var paths = Files.walk(Fixtures.corpusFolder())) {
            for (var path : paths.toList()) {
                Files.copy(path, corpus.resolve(Fixtures.corpusFolder().relativize(path).toString()));
            }
        }
        editions = new Editions(new CorpusLoader(), corpus, store(), new Ledger(parent.resolve("ledger")), () -> NOW);
        editions.open();
        var file = corpus.resolve("events/lake-call.yaml");
        Files.writeString(file, Files.readString(file).replace("no need for haste", "no need to hurry"));
    }

    @AfterEach
    void close() {
        editions.close();
    }

    @Test
    void aDiskThatCannotBeWrittenIsOneForTheOperator() throws IOException {
        Files.move(parent.resolve("ledger"), parent.resolve("elsewhere"));
        Files.writeString(parent.resolve("ledger"), "");
        assertThat(published())
            .contains("This is one for the operator: writing the ledger in " + parent.resolve("ledger") + " failed: ")
            .contains("Edition 1 goes on as it was. When that is put right, reload again.");
        assertThat(asked("events", Map.of())).contains("Call about the lake");
    }

    @Test
    void aReloadElsewhereIsToldAndQuestionsGoOn() {
        try (var other = store(); var _ = other.write().orElseThrow()) {
            assertThat(published()).contains("Another reload is under way. Look again when it is done.");
            assertThat(asked("events", Map.of())).contains("Call about the lake");
        }
        assertThat(published()).contains("Edition 2 is live");
    }

    @Test
    void whatTheLedgerLostIsToldInTheStatus() throws IOException {
        Files.write(parent.resolve("ledger/000001.json"), new byte[0]);
        assertThat(asked("status", Map.of())).contains("The ledger does not tell of 1 edition: 1.");
        assertThat(published()).contains("Edition 2 is live");
        assertThat(asked("claims", Map.of("event", "lake-call", "known-on", "2026-11-23")))
            .contains("No edition of that time is on record");
    }

    private String published() {
        return editions.preview() instanceof Preview.Differs(var changes)
            ? asked("reload", Map.of("publish", changes.revision()))
            : "";
    }

    private String asked(String command, Map<String, String> arguments) {
        var memory = Memory.sqlite(parent.resolve("memory.db"),
            new EarlierFiles(parent.resolve("reports.jsonl"), parent.resolve("queue.jsonl")));
        var commands = Commands.all(new Services(editions, new Inquiry(new NoEmbedder("none in this test")), memory,
            new Backlog(memory), new LuceneMemory()));
        var asker = new Asker(Audience.MODERATORS, Caller.TERMINAL, NOW);
        return editions.borrow(edition -> new TextRenderer(TextOptions.plain(1_000), CommandCall::command)
            .render(commands.answer(new CommandCall(command, arguments, 1), asker, edition)));
    }

    private LuceneStatementStore store() {
        return new LuceneStatementStore(parent.resolve("index"), 3);
    }
}
