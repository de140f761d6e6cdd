package readout.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.discord.Line;
import readout.discord.Observer;
import readout.edition.Reload;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.IndexException;
import readout.search.StatementIndex;
import readout.search.StatementStore;
import readout.search.StatementWriter;
import readout.state.Backlog;
import readout.state.EarlierFiles;
import readout.state.Memory;

class MetricsTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final EditionStamp STAMP = new EditionStamp(7, "abc", NOON, 203);

    @TempDir Path folder;

    private final Metrics metrics = new Metrics(InstantSource.fixed(NOON));
    private final HttpClient http = HttpClient.newHttpClient();
    private Optional<EditionStamp> edition = Optional.of(STAMP);
    private final NavigableMap<Integer, Line> lines = new TreeMap<>(Map.of(0, new Line(true, Duration.ofMillis(20))));
    private boolean reachable = true;
    private boolean draining;
    private Memory memory;

    @BeforeEach
    void makeMemory() {
        memory = memoryIn(folder);
    }

    @AfterEach
    void close() {
        metrics.close();
        memory.close();
        http.close();
    }

    @Test
    void saysOfEachThingWhetherItIsWell() throws Exception {
        serve();

        assertThat(status("/health/ready")).isEqualTo(200);
        lines.put(3, new Line(false, Duration.ofMillis(-1)));
        assertUnready("gateway", "not connected: shard 3");
        lines.clear();
        assertUnready("gateway", "not connected yet");
        lines.put(0, new Line(true, Duration.ZERO));
        edition = Optional.empty();
        assertUnready("edition", "none is open");
        edition = Optional.of(STAMP);
        reachable = false;
        assertUnready("engine", "left alone for a while, after failures");
        reachable = true;
        draining = true;
        assertUnready("process", "finishes what is under way, then ends");
        assertThat(status("/health/live")).isEqualTo(200);
    }

    @Test
    void isUnreadyFromAFailureOfTheEngineUntilItAnswers() throws Exception {
        var store = new FailingStore();
        var measured = metrics.measured(store);
        serve();
        store.fails = true;
        assertThatThrownBy(measured::commits).isInstanceOf(IndexException.class);
        assertUnready("engine", "its last query failed; the log has why");

        store.fails = false;
        measured.commits();

        assertThat(status("/health/ready")).isEqualTo(200);
    }

    @Test
    void isReadyWithoutTheMemoryAndSaysSo() throws Exception {
        memory = memoryIn(Files.createFile(folder.resolve("no folder")));
        serve();

        awaitLine("readout_memory_reachable 0.0");
        var check = report().path("checks").path("memory");
        assertThat(status("/health/ready")).isEqualTo(200);
        assertThat(check.path("ok").asBoolean()).isFalse();
        assertThat(check.path("says").asText()).contains("memory.db");
        assertThat(get("/metrics").body()).contains("readout_outbox_waiting NaN",
            "readout_memory_use_seconds_count{outcome=\"failed\"}");
    }

    @Test
    void tellsOfShardsAsTheyComeAndGo() throws Exception {
        serve();
        lines.put(1, new Line(false, Duration.ofMillis(-1)));
        assertThat(get("/metrics").body()).contains("readout_gateway_connected{shard=\"0\"} 1.0",
            "readout_gateway_connected{shard=\"1\"} 0.0", "readout_gateway_ping_seconds{shard=\"1\"} NaN");

        lines.remove(0);

        assertThat(get("/metrics").body()).doesNotContain("shard=\"0\"");
    }

    @Test
    void keepsNamesOfUnknownCommandsOutOfItsLabels() throws Exception {
        var interactions = metrics.interactions(Set.of("claims"));
        serve();

        interactions.ended(Observer.Kind.BUTTON, "typed by somebody", Observer.Outcome.FAILED, Duration.ofSeconds(1));

        assertThat(get("/metrics").body())
            .contains("readout_interactions_total{command=\"other\",kind=\"button\",outcome=\"failed\"} 1.0")
            .doesNotContain("somebody");
    }

    @Test
    void tellsWhatCameOfTheLastReload() throws Exception {
        serve();
        metrics.reloads().began();
        metrics.reloads().ended(new Reload.Refused(STAMP, List.of()));
        assertThat(get("/metrics").body()).contains("readout_reload_last_success 0.0",
            "readout_reload_seconds_count{outcome=\"refused\"} 1");

        metrics.reloads().began();
        metrics.reloads().ended(new Reload.Unchanged(STAMP, List.of()));

        assertThat(get("/metrics").body()).contains("readout_reload_last_success 1.0");
    }

    @Test
    void onlyAnswersReads() throws Exception {
        serve();

        var posted = http.send(HttpRequest.newBuilder(address("/metrics"))
            .POST(HttpRequest.BodyPublishers.ofString("x")).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(posted.statusCode()).isEqualTo(405);
    }

    private void serve() throws IOException {
        metrics.serve(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            new Watched(() -> edition, () -> lines, () -> reachable, () -> draining, memory, new Backlog(memory)),
            InstantSource.fixed(NOON));
    }

    private void assertUnready(String check, String says) throws Exception {
        assertThat(status("/health/ready")).isEqualTo(503);
        assertThat(report().path("checks").path(check).path("ok").asBoolean(true)).isFalse();
        assertThat(report().path("checks").path(check).path("says").asText()).isEqualTo(says);
    }

    private JsonNode report() throws Exception {
        return new ObjectMapper().readTree(get("/health/ready").body());
    }

    private void awaitLine(String line) throws Exception {
        for (int look = 0; look < 500 && !get("/metrics").body().contains(line); look++) {
            Thread.sleep(20);
        }
        assertThat(get("/metrics").body()).contains(line);
    }

    private int status(String path) throws Exception {
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + metrics.port() + path);
    }

    private Memory memoryIn(Path place) {
        return Memory.sqlite(place.resolve("memory.db"),
            new EarlierFiles(folder.resolve("reports.jsonl"), folder.resolve("queue.jsonl")), metrics.memory());
    }

    /** Has nothing, and fails when it is to. */
    private static final class FailingStore implements StatementStore {

        private boolean fails;

        @Override
        public List<Commit> commits() {
            if (fails) {
                throw new IndexException("asking a broken engine", false, null);
            }
            return List.of();
        }

        @Override
        public Optional<StatementIndex> open(Commit commit) {
            return Optional.empty();
        }

        @Override
        public Optional<StatementWriter> write() {
            return Optional.empty();
        }

        @Override
        public void discard() {}

        @Override
        public void close() {}
    }
}
