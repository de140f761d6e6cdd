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

/** A curator's day in a terminal: edit, reload, make a mistake, mend it. */
class ReloadTest {

    @TempDir private Path folder;
    private Path file;
    private Terminal terminal;

    @BeforeEach
    void publishTheFirstEdition() {
        var corpus = folder.resolve("corpus");
        CorpusCopy.of(Terminal.HOME.resolve("index/corpus"), corpus);
        file = corpus.resolve("events/putin-call.yaml");
        terminal = new Terminal(Map.of(
            "READOUT_CORPUS", corpus.toString(),
            "READOUT_INDEX", folder.resolve("lucene").toString()));
        assertThat(terminal.run("events").printed()).contains("built edition 1 with 203 statements");
    }

    @Test
    void onlyAReloadPublishesWhatWasEdited() {
        replace("Trump judges that the call was a success.", "Trump judges the call a success.");

        assertThat(terminal.run("quote", "judges").printed())
            .contains("the corpus files differ from edition 1")
            .contains("edition 1 ·");
        assertThat(terminal.run("reload", "--yes")).satisfies(run -> {
            assertThat(run.exitCode()).isZero();
            assertThat(run.printed()).contains("Edition 2 is live", "Changed: putin-call-trump-call-went-very-well",
                "[-that-]");
        });
        assertThat(terminal.run("source", "putin-call-trump-call-went-very-well").printed())
            .contains("Trump judges the call a success.")
            .contains("edition 2 ·");
    }

    @Test
    void aReloadWithMistakesListsThemFailsAndKeepsTheEdition() {
        replace("speaker: jd-vance", "speaker: jd-vanse");

        assertThat(terminal.run("reload", "--yes")).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.printed()).contains("These files cannot be published", "there is no speaker `jd-vanse`",
                "did you mean `jd-vance`?");
        });
        assertThat(terminal.run("claims", "putin-call").printed()).contains("50 statements").contains("edition 1 ·");
    }

    private void replace(String text, String other) {
        try {
            var before = Files.readString(file);
            assertThat(before).contains(text);
            Files.writeString(file, before.replace(text, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
