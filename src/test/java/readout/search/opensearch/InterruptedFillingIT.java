package readout.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.model.EditionStamp;
import readout.model.Learned;
import readout.search.Commit;
import readout.search.Draft;
import readout.search.IndexEntry;
import readout.search.IndexException;
import readout.search.StatementWriter;
import readout.search.lucene.LuceneMemory;
import readout.search.lucene.StatementAnalyzer;

/** A writer that dies, or is silent for long, is followed by another, and can do no harm any more. */
class InterruptedFillingIT {

    private static final int STATEMENTS = 2_500;
    private static final Instant BEGAN = Instant.parse("2026-11-24T12:00:00Z");

    /** One whose clock is past every lease. */
    private static OpenSearchStatementStore later(String prefix) {
        return new OpenSearchStatementStore(ClusterStores.address(Cluster.shared().urls()), new ClusterSettings(
            prefix, 1, ClusterSettings.AS_NODES_ALLOW, 3), new StatementAnalyzer(), new LuceneMemory(),
            () -> InstantSource.system().instant().plus(Duration.ofMinutes(1)), _ -> {});
    }

    private static void put(StatementWriter writer, int from, int to) {
        IntStream.range(from, to).forEach(i -> writer.put(new IndexEntry(
            Draft.of("s" + i, "boats number " + i).sourced(), "file.yaml", "hash", Learned.at(BEGAN), null)));
    }

    private static Commit commit(int statements) {
        return new Commit(new EditionStamp(1, "revision", BEGAN, statements), "payload");
    }

    @Test
    void aFirstEditionGoesOnWhereItStopped() {
        try (var first = ClusterStores.on(Cluster.shared(), "interrupted", 3); var second = later("interrupted")) {
            var dead = first.write().orElseThrow();
            put(dead, 0, STATEMENTS); // two loads of a thousand are sent, the rest waits
            assertThat(second.unfinished()).contains(BEGAN);
            try (var writer = second.write().orElseThrow()) {
                put(writer, 0, STATEMENTS);
                writer.commit(commit(STATEMENTS));
            }
            assertThat(second.unfinished()).isEmpty();
            try (var index = second.open(second.latest().orElseThrow()).orElseThrow()) {
                assertThat(index.size()).isEqualTo(STATEMENTS);
            }
            assertThat(Cluster.shared().get("/interrupted-edition-1/_doc/s0")).contains("\"_version\":1,");
            assertThatThrownBy(() -> dead.commit(commit(STATEMENTS))).isInstanceOf(IndexException.class);
            assertThat(second.commits()).containsExactly(commit(STATEMENTS));
        }
    }

    @Test
    void whatNoFileHoldsAnyMoreIsNotTakenOver() {
        try (var first = ClusterStores.on(Cluster.shared(), "changed", 3); var second = later("changed")) {
            put(first.write().orElseThrow(), 0, STATEMENTS);
            try (var writer = second.write().orElseThrow()) {
                put(writer, 100, STATEMENTS);
                assertThatThrownBy(() -> writer.commit(commit(STATEMENTS - 100))).hasRootCauseMessage(
                    "the files changed since, so it is thrown away; run it again to fill the index anew");
            }
            try (var writer = second.write().orElseThrow()) {
                put(writer, 100, STATEMENTS);
                writer.commit(commit(STATEMENTS - 100));
            }
            assertThat(second.commits()).hasSize(1);
        }
    }

    @Test
    void aWriterWhoLostItsTurnCommitsNothing() {
        try (var first = ClusterStores.on(Cluster.shared(), "fenced", 3); var second = later("fenced")) {
            try (var silent = first.write().orElseThrow(); var writer = second.write().orElseThrow()) {
                put(writer, 0, 3);
                writer.commit(commit(3));
                assertThatThrownBy(() -> {
                    put(silent, 0, 2);
                    silent.commit(commit(2));
                }).isInstanceOf(IndexException.class);
            }
            assertThat(second.commits()).containsExactly(commit(3));
        }
    }
}
