package readout.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One node of a {@link Cluster}. For one thread. */
final class ClusterProcess {

    private static final int LOG_LINES = 40;
    private static final HttpClient CLIENT =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();

    private final ClusterProgram program;
    private final Path home;
    private final String name;
    private final int http;
    private final List<String> arguments;
    private @Nullable Process process;

    ClusterProcess(ClusterProgram program, Path folder, String name, int http, int transport, List<String> names,
        List<String> seeds) {
        this.program = program;
        this.name = name;
        this.http = http;
        home = folder.resolve(name);
        arguments = List.of(name, home.toString(), Integer.toString(http), Integer.toString(transport),
            String.join(",", names), String.join(",", seeds));
    }

    String name() {
        return name;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http);
    }

    private Path log() {
        return home.resolve("log.txt");
    }

    /** Its standard input stays open as long as this process lives, and tells it when that has ended. */
    void start() {
        try {
            Files.createDirectories(home);
            process = new ProcessBuilder(program.command(arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        } catch (IOException e) {
            throw new UncheckedIOException("starting " + name, e);
        }
    }

    boolean isLiving() {
        return process != null;
    }

    void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
            process = null;
        }
    }

    void failIfEnded() {
        if (process != null && !process.isAlive()) {
            throw new IllegalStateException(name + " ended with " + process.exitValue() + ":\n" + logTail());
        }
    }

    String logTail() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }

    /** Whether the node says that it is so; one that does not answer yet does not. */
    boolean answers(String path) {
        try {
            return ask(path) == 200;
        } catch (IOException _) {
            pause();
            return false;
        }
    }

    private int ask(String path) throws IOException {
        return send(path).statusCode();
    }

    String get(String path) {
        try {
            return send(path).body();
        } catch (IOException e) {
            throw new UncheckedIOException("asking " + name, e);
        }
    }

    private HttpResponse<String> send(String path) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(10)).build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
