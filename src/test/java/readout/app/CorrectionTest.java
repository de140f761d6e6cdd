package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.CorpusCopy;

/** What becomes of a statement that is edited, corrected and retracted, as its readers see it. */
class CorrectionTest {

    private static final String ID = "lake-call-brandt-no-hurry";
    private static final String GIST = "    gist: Brandt sees no need for haste.\n";

    @TempDir private Path folder;
    private Path file;
    private Terminal terminal;

    @BeforeEach
    void publishTheFirstEdition() {
        var corpus = folder.resolve("corpus");
        CorpusCopy.of(Terminal.HOME.resolve("src/test/resources/corpus"), corpus);
        file = corpus.resolve("events/lake-call.yaml");
        terminal = new Terminal(Map.of(
            "READOUT_CORPUS", corpus.toString(),
            "READOUT_INDEX", folder.resolve("lucene").toString()));
        assertThat(terminal.run("events").exitCode()).isZero();
    }

    @Test
    void anEditIsQuietAndTheEarlierWordingIsOnRecord() {
        publish(GIST, "    gist: Brandt sees no need for any haste.\n");

        assertThat(terminal.run("claims", "lake-call").printed()).doesNotContain("Earlier wording");
        assertThat(terminal.run("source", ID).printed())
            .contains("; as it now stands, ")
            .contains("./readout source " + ID + " --wording earlier");
        assertThat(terminal.run("source", ID, "--wording", "earlier").printed())
            .containsPattern("Known from .* UTC until .* UTC")
            .contains("edited", "{+any+}");
    }

    @Test
    void aCorrectionIsMarkedWithReasonAndDateAndItsEarlierWordingIsOneStepAway() {
        publish(GIST, """
                gist: Brandt sees some need for haste.
                corrections:
                  - {was: Brandt sees no need for haste., reason: A word was misread., date: 2024-04-20}
            """);

        assertThat(terminal.run("claims", "lake-call").printed())
            .contains("Corrected on 20 April 2024: A word was misread.")
            .doesNotContain("Brandt sees no need for haste.")
            .contains("./readout source " + ID + " --wording earlier");
        assertThat(terminal.run("source", ID, "--wording", "earlier").printed())
            .contains("corrected: A word was misread.", "[-no-]", "{+some+}")
            .doesNotContain("Known until");
    }

    @Test
    void aCorrectionThatOnlyTheFileKnowsIsShownToo() {
        publish("    gist: Brandt can imagine a pact about the lake.\n", """
                gist: Brandt can imagine a pact about the lake.
                corrections:
                  - {was: Brandt can imagine a pact., reason: A word was left out., date: 2024-04-20}
            """);

        assertThat(terminal.run("source", "lake-call-brandt-open-to-pact", "--wording", "earlier").printed())
            .contains("Known until 20 April 2024", "{+pact about the lake.+}");
    }

    @Test
    void aRetractedStatementStaysMarked() {
        publish(GIST, GIST + "    retracted: {reason: He was misheard., date: 2024-04-21}\n");

        assertThat(terminal.run("claims", "lake-call").printed())
            .contains("He was misheard.", "21 April 2024", "--wording earlier");
        assertThat(terminal.run("source", ID, "--wording", "earlier").printed())
            .contains("retracted: He was misheard.");
    }

    @Test
    void aStatementThatNeverChangedSaysSo() {
        assertThat(terminal.run("source", ID, "--wording", "earlier").printed())
            .contains("No other wording of it is on record.");
        assertThat(terminal.run("source", ID, "--wording", "later").printed())
            .contains("Only “earlier” can stand there.");
    }

    private void publish(String text, String other) {
        try {
            var before = Files.readString(file);
            assertThat(before).contains(text);
            Files.writeString(file, before.replace(text, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(terminal.run("reload", "--yes").printed()).contains("Edition 2 is live");
    }
}
