package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.CorpusCopy;
import readout.cli.Cli;
import readout.cli.Surroundings;

/** A curator who edits with a watch beside the editor. */
class WatchTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir private Path folder;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void showsAtEachSaveWhatWouldChangeOrWhatIsWrongAndPublishesNothing() throws IOException, InterruptedException {
        var corpus = folder.resolve("corpus");
        CorpusCopy.of(Terminal.HOME.resolve("src/test/resources/corpus"), corpus);
        var file = corpus.resolve("events/lake-call.yaml");
        var first = Files.readString(file);
        var environment = Map.of(
            "READOUT_CORPUS", corpus.toString(),
            "READOUT_INDEX", folder.resolve("lucene").toString());
        var terminal = new Terminal(environment);
        terminal.run("events");

        var keys = new PipedOutputStream();
        var in = new PipedInputStream(keys);
        var watch = Thread.ofPlatform().start(() -> watch(in, environment));
        await("No problems. The files are those of edition 1.");
        Files.writeString(file, first.replace("need for haste", "need for any haste"));
        await("events/lake-call.yaml saved", "Changed: lake-call-brandt-no-hurry", "{+any+}");
        Files.writeString(file, first.replace("speaker: jozef-brandt", "speaker: jozef-brant"));
        await("lake-call.yaml:", "there is no speaker `jozef-brant`", "Edition 1 is live.");
        keys.write('\n');
        keys.flush();
        await("looked again");
        keys.close();
        watch.join(LONGEST);

        assertThat(watch.isAlive()).isFalse();
        assertThat(terminal.run("claims", "lake-call").printed()).contains("edition 1 ·");
    }

    private void watch(PipedInputStream in, Map<String, String> environment) {
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try (var application = new Application(Terminal.HOME, environment)) {
            new Cli(application, new Surroundings(in, stream, stream, environment, false, false)).run("watch");
        }
    }

    private void await(String... texts) throws InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end && !has(texts)) {
            Thread.sleep(50);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(texts);
    }

    private boolean has(String... texts) {
        var so = printed.toString(StandardCharsets.UTF_8);
        for (var text : texts) {
            if (!so.contains(text)) {
                return false;
            }
        }
        return true;
    }
}
