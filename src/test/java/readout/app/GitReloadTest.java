package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.CorpusCopy;
import readout.git.WorkingCopy;

/** A curator's day with a corpus in a git repository: commit, reload, commit a mistake, lose the server. */
class GitReloadTest {

    @TempDir private Path folder;
    private Path file;
    private WorkingCopy copy;
    private Terminal terminal;

    @BeforeEach
    void publishTheFirstCommit() throws IOException {
        var work = folder.resolve("work");
        CorpusCopy.of(Terminal.HOME.resolve("src/test/resources/corpus"), work.resolve("corpus"));
        file = work.resolve("corpus/events/lake-call.yaml");
        copy = new WorkingCopy(work);
        copy.commit("Ada Marsh", "Begin the corpus");
        terminal = new Terminal(Map.of(
            "READOUT_CORPUS_GIT_URL", work.toUri().toString(),
            "READOUT_CORPUS_GIT_FOLDER", "corpus",
            "READOUT_INDEX", folder.resolve("index/lucene").toString()));
        assertThat(terminal.run("events").printed()).contains("built edition 1 with 10 statements");
    }

    @Test
    void aReloadShowsWhoCommittedWhatAndPublishesThatCommit() throws IOException {
        var commit = commit("need for haste", "need for any haste", "Say it as it was said");

        assertThat(terminal.run("events").printed()).doesNotContain("differ");
        assertThat(terminal.run("reload", "--preview").printed())
            .contains("Say it as it was said", "Józef Brandt · " + commit.substring(0, 10), "{+any+}");
        assertThat(terminal.run("claims", "lake-call").printed()).contains("the corpus files differ from edition 1");
        assertThat(terminal.run("reload", "--yes").printed()).contains("Edition 2 is live");
        assertThat(terminal.run("claims", "lake-call").printed())
            .contains("edition 2 · " + commit.substring(0, 6))
            .doesNotContain("differ from");
    }

    @Test
    void aCommitWithMistakesIsRefusedAndTheEditionGoesOn() throws IOException {
        commit("speaker: jozef-brandt", "speaker: jozef-brant", "Mistype a name");

        assertThat(terminal.run("reload", "--yes")).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.printed()).contains("there is no speaker `jozef-brant`");
        });
        assertThat(terminal.run("validate")).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.printed()).contains("there is no speaker `jozef-brant`");
        });
        assertThat(terminal.run("claims", "lake-call").printed()).contains("edition 1 ·");
    }

    @Test
    void aRepositoryOutOfReachIsToldAndTheEditionGoesOn() {
        var elsewhere = new File(folder.toFile(), "elsewhere");
        assertThat(folder.resolve("work").toFile().renameTo(elsewhere)).isTrue();

        assertThat(terminal.run("reload", "--yes")).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.printed()).contains("the repository cannot be fetched: ", "edition 1 goes on as it was");
        });
        assertThat(terminal.run("claims", "lake-call").printed()).contains("edition 1 ·");
    }

    private String commit(String text, String other, String message) throws IOException {
        var before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, other));
        return copy.commit("Józef Brandt", message);
    }
}
