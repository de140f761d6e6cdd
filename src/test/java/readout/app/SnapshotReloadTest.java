package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.CorpusCopy;

/** One process publishes, another one with an index of its own follows. */
class SnapshotReloadTest {

    @TempDir private Path folder;

    @Test
    void whatIsPublishedInOnePlaceIsAnsweredInAnother() throws IOException {
        var corpus = folder.resolve("corpus");
        CorpusCopy.of(Terminal.HOME.resolve("index/corpus"), corpus);
        var shared = folder.resolve("shared").toString();
        var publisher = new Terminal(Map.of("READOUT_CORPUS", corpus.toString(), "READOUT_INDEX",
            folder.resolve("here/lucene").toString(), "READOUT_SNAPSHOTS_PUBLISH", shared));
        var reader = new Terminal(Map.of("READOUT_CORPUS", folder.resolve("none").toString(), "READOUT_INDEX",
            folder.resolve("there/lucene").toString(), "READOUT_SNAPSHOTS_FROM", shared));
        assertThat(reader.run("events").printed()).contains("none has been put there yet");

        publisher.run("events");
        assertThat(reader.run("claims", "putin-call").printed()).contains("edition 1 ·");
        var file = corpus.resolve("events/putin-call.yaml");
        Files.writeString(file, Files.readString(file)
            .replace("Trump judges that the call was a success.", "Trump judges the call a success."));
        assertThat(reader.run("reload", "--yes")).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.printed()).contains("this process takes its editions from " + shared, "whose index is",
                "reload there");
        });
        assertThat(publisher.run("reload", "--yes").printed()).contains("Edition 2 is live");
        assertThat(reader.run("source", "putin-call-trump-call-went-very-well").printed())
            .contains("Trump judges the call a success.").contains("edition 2 ·");
        assertThat(reader.run("changes").printed()).contains("edition 2");
    }
}
