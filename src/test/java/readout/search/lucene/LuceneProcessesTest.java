package readout.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.Draft;
import readout.search.IndexEntry;
import readout.search.Order;
import readout.search.StatementQuery;

/** Two processes on one folder. */
class LuceneProcessesTest {

    @TempDir Path folder;

    @Test
    void theOtherProcessHoldsTheLockAndThenCommits() throws Exception {
        try (var store = new LuceneStatementStore(folder, 3)) {
            var other = start();
            try (var said = other.inputReader(StandardCharsets.UTF_8); var told = other.outputWriter()) {
                assertThat(said.readLine()).isEqualTo("writing");
                assertThat(store.write()).isEmpty();
                assertThat(store.latest()).isEmpty();
                told.write("commit\n");
                told.flush();
                assertThat(said.readLine()).isEqualTo("committed 1");
                assertThat(store.latest().orElseThrow().stamp().number()).isEqualTo(1);
                store.write().orElseThrow().close();
            }
            assertThat(new String(other.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
            assertThat(other.waitFor()).isZero();
        }
    }

    @Test
    void aProcessKilledWhileItWritesLeavesNoTraceAndNoLock() throws Exception {
        try (var store = new LuceneStatementStore(folder, 3)) {
            var other = start();
            try (var said = other.inputReader(StandardCharsets.UTF_8)) {
                assertThat(said.readLine()).isEqualTo("writing");
                other.destroyForcibly().waitFor();
            }
            assertThat(store.commits()).isEmpty();
            store.write().orElseThrow().close();
        }
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var main = OtherProcess.class.getName();
        return new ProcessBuilder(
            List.of(java, "-cp", System.getProperty("java.class.path"), main,
                folder.toString()))
            .start();
    }

    /** Writes a statement, waits for a line, commits, and searches. */
    static final class OtherProcess {

        public static void main(String[] arguments) throws IOException {
            var commit = new Commit(new EditionStamp(1, "rev", Instant.EPOCH, 1), "payload");
            try (var store = new LuceneStatementStore(Path.of(arguments[0]), 3)) {
                try (var writer = store.write().orElseThrow()) {
                    writer.put(new IndexEntry(Draft.of("a", "apples").sourced(), "file", "hash"));
                    System.out.println("writing");
                    if (System.in.read() < 0) {
                        return;
                    }
                    writer.commit(commit);
                }
                try (var index = store.open(commit).orElseThrow()) {
                    var hits = index.search(new StatementQuery(List.of(), new Order.NewestFirst(), 0, 10));
                    System.out.println("committed " + hits.total());
                }
            }
        }
    }
}
