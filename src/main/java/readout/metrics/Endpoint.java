package readout.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The small HTTP server: {@code /metrics} for Prometheus, {@code /health/live} and {@code /health/ready} for whoever
 * starts and stops the process. Reads are all there is, and nothing is read from a request but its path.
 */
final class Endpoint implements AutoCloseable {

    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final int BACKLOG = 16;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Endpoint(HttpServer server) {
        this.server = server;
    }

    /** What is served at one path. */
    private interface Page {
        Reply reply();
    }

    private record Reply(int status, String type, String body) {}

    static Endpoint start(
        InetSocketAddress address, PrometheusMeterRegistry registry, BotMeters bot, Health health) throws IOException {
        var endpoint = new Endpoint(HttpServer.create(address, BACKLOG));
        endpoint.serve("/metrics", () -> {
            bot.refresh();
            return new Reply(200, TEXT, registry.scrape());
        });
        endpoint.serve("/health/live", () -> new Reply(200, JSON, "{\"status\":\"live\"}\n"));
        endpoint.serve("/health/ready", () -> ready(health.report()));
        endpoint.serve("/", () -> new Reply(404, TEXT, "/metrics, /health/live, /health/ready\n"));
        endpoint.server.setExecutor(endpoint.threads);
        endpoint.server.start();
        return endpoint;
    }

    private static Reply ready(Health.Report report) {
        return new Reply(report.isReady() ? 200 : 503, JSON, HealthJson.of(report));
    }

    private void serve(String path, Page page) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer(exchange, path, page);
            }
        });
    }

    private static void answer(HttpExchange exchange, String path, Page page) throws IOException {
        var isRead = Optional.of(exchange.getRequestMethod()).filter(m -> m.equals("GET") || m.equals("HEAD"));
        if (isRead.isEmpty()) {
            send(exchange, new Reply(405, TEXT, "GET is wanted\n"));
        } else if (!path.equals("/") && !exchange.getRequestURI().getPath().equals(path)) {
            send(exchange, new Reply(404, TEXT, "nothing is here\n"));
        } else {
            send(exchange, page.reply());
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
