package readout.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import readout.search.IndexException;

/** How a cluster that does not behave is dealt with; a small server plays it. */
class ClusterClientTest {

    private static final Call CALL = Call.get("counting statements", "/readout/_count");

    /** Statuses to answer with; 0 for no answer at all. */
    private final Queue<Integer> statuses = new ArrayDeque<>();

    private final AtomicInteger asked = new AtomicInteger();
    private String body = "{\"count\":3}";
    private @Nullable String authorization;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            var status = statuses.isEmpty() ? 200 : statuses.remove();
            if (status == 0) {
                return;
            }
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private ClusterClient client() {
        return client(List.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
    }

    private static ClusterClient client(List<URI> urls) {
        return new ClusterClient(new ClusterAddress(urls, "ada", "swordfish", null, Duration.ofMillis(300)));
    }

    private static URI nowhere() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    @Test
    void asksAsTheUserItWasTold() {
        try (var client = client()) {
            assertThat(client.send(CALL).path("count").asInt()).isEqualTo(3);
            assertThat(authorization).isEqualTo("Basic YWRhOnN3b3JkZmlzaA==");
        }
    }

    @Test
    void asksAgainWhenTheClusterHasNoTime() {
        statuses.addAll(List.of(503, 429));
        try (var client = client()) {
            assertThat(client.send(CALL).path("count").asInt()).isEqualTo(3);
            assertThat(asked).hasValue(3);
        }
    }

    @Test
    void goesToAnotherNodeWhenOneIsGone() throws IOException {
        try (var client = client(List.of(
            nowhere(), URI.create("http://127.0.0.1:" + server.getAddress().getPort()), nowhere()))) {
            for (var i = 0; i < 5; i++) {
                assertThat(client.send(CALL).path("count").asInt()).isEqualTo(3);
            }
        }
    }

    @Test
    void tellsWhyTheClusterRefuses() {
        body = "{\"error\":{\"root_cause\":[{\"reason\":\"no such index [readout]\"}],\"reason\":\"all failed\"}}";
        for (var status : List.of(400, 404, 409, 500)) {
            statuses.add(status);
            try (var client = client()) {
                assertThatThrownBy(() -> client.send(CALL)).isInstanceOf(IndexException.class)
                    .hasRootCauseMessage("no such index [readout]");
            }
        }
        assertThat(asked).hasValue(4);
    }

    @Test
    void tellsWhereNobodyAnswersWithoutAPassword() throws IOException {
        var url = nowhere();
        try (var client = client(List.of(url))) {
            assertThatThrownBy(() -> client.send(CALL)).isInstanceOfSatisfying(IndexException.class, failure -> {
                assertThat(failure).hasMessage("counting statements in the cluster at " + url)
                    .hasRootCauseMessage("no connection to any of its nodes");
                assertThat(failure.damaged()).isFalse();
            });
        }
    }

    @Test
    void waitsForAnAnswerOnlySoLong() {
        statuses.addAll(List.of(0, 0, 0));
        try (var client = client()) {
            assertThatThrownBy(() -> client.send(CALL)).hasRootCauseMessage("no answer in time from any of its nodes");
        }
    }

    @Test
    void leavesAloneForAWhileWhatFailsAgainAndAgain() throws IOException {
        try (var client = client(List.of(nowhere()))) {
            for (var i = 0; i < 2; i++) {
                assertThatThrownBy(() -> client.send(CALL)).hasRootCauseMessage("no connection to any of its nodes");
            }
            assertThatThrownBy(() -> client.send(CALL)).cause()
                .hasMessageContaining("it did not answer again and again, and is left alone for");
        }
    }
}
