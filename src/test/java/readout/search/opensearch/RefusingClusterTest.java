package readout.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import readout.search.IndexException;

/** What a cluster refuses is neither taken for absent nor for done; a small server plays it. */
class RefusingClusterTest {

    private static final Names NAMES = new Names("test");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile String refused = "";
    private HttpServer server;
    private ClusterClient client;
    private Indexes indexes;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            var bytes = "{\"error\":{\"reason\":\"not now\"}}".getBytes(UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(!refused.isEmpty() && path.contains(refused) ? 500 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        client = new ClusterClient(
            ClusterStores.address(List.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))));
        indexes = new Indexes(client, NAMES, new ClusterSettings("test", 1, ClusterSettings.AS_NODES_ALLOW, 1));
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    @Test
    void anIndexOfWhichNothingIsToldIsNotMissing() {
        refused = "_settings";
        assertThatThrownBy(() -> indexes.exists("test-edition-1"))
            .isInstanceOfSatisfying(IndexException.class, failure -> assertThat(failure.damaged()).isFalse())
            .hasRootCauseMessage("not now");
    }

    @Test
    void aTextOfWhichAPieceDidNotArriveDoesNotAppear() {
        refused = "_doc/";
        var files = new ClusterFiles(client, indexes, NAMES);
        assertThatThrownBy(() -> files.write("000001.json", "a".repeat(1 << 20))).isInstanceOf(IndexException.class);
        assertThat(asked).filteredOn(request -> request.startsWith("PUT")).singleElement().asString()
            .startsWith("PUT /test-ledger/_doc/").doesNotEndWith("000001.json");
    }
}
