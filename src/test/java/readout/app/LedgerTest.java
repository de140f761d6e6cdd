package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.CorpusCopy;

/** The ledger as other programs read it. */
class LedgerTest {

    private static final String ID = "lake-call-brandt-no-hurry";

    @TempDir private Path folder;

    @Test
    void tellsEachEditionAndEachWordingWithSinceWhenAndUntilWhenItWasKnown() throws IOException {
        var corpus = folder.resolve("corpus");
        CorpusCopy.of(Terminal.HOME.resolve("src/test/resources/corpus"), corpus);
        var terminal = new Terminal(Map.of(
            "READOUT_CORPUS", corpus.toString(),
            "READOUT_INDEX", folder.resolve("lucene").toString()));
        terminal.run("events");
        var file = corpus.resolve("events/lake-call.yaml");
        Files.writeString(file, Files.readString(file).replace("need for haste", "need for any haste"));
        terminal.run("reload", "--yes");

        var lines = lines(terminal.run("ledger").printed());

        assertThat(lines).hasSize(1 + 10 + 1 + 1);
        assertThat(lines.getFirst().path("edition").asInt()).isEqualTo(1);
        assertThat(lines.getFirst().path("added").asInt()).isEqualTo(10);
        var edition = lines.get(11);
        assertThat(edition.path("by").asText()).isEqualTo("the terminal");
        var change = lines.getLast();
        assertThat(change.path("change").asText()).isEqualTo("changed");
        assertThat(change.path("id").asText()).isEqualTo(ID);
        assertThat(change.at("/was/gist").asText()).isEqualTo("Brandt sees no need for haste.");
        assertThat(change.at("/was/known-until").asText()).isEqualTo(edition.path("published").asText());
        assertThat(change.at("/is/gist").asText()).isEqualTo("Brandt sees no need for any haste.");
        assertThat(change.at("/is/known-from").asText()).isEqualTo(edition.path("published").asText());
        assertThat(lines(terminal.run("ledger", "--from", "2").printed())).hasSize(2);
    }

    @Test
    void refusesWhatIsNoNumber() {
        var run =
            new Terminal(Map.of("READOUT_INDEX", folder.resolve("lucene").toString())).run("ledger", "--from", "x");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.printed()).contains("ledger takes --from and the number of an edition");
    }

    private static List<JsonNode> lines(String printed) {
        return printed.lines().map(LedgerTest::line).toList();
    }

    private static JsonNode line(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
