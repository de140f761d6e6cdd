package readout.app;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import readout.discord.server.DiscordServer;
import readout.discord.server.Member;
import readout.discord.server.Place;

/** The program itself as a process of its own, serving a {@link DiscordServer} from a folder, with its figures. */
final class BotRun implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private BotRun(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Waits until it is ready. */
    static BotRun ready(Path folder, DiscordServer discord, Map<String, String> more)
        throws IOException, InterruptedException {
        var port = freePort();
        var log = folder.resolve("log");
        var builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "--enable-native-access=ALL-UNNAMED",
            "-Dreadout.home=" + folder, "-cp", classPath(), Main.class.getName(), "bot"))
            .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("READOUT_"));
        builder.environment().putAll(Map.of(
            "READOUT_CORPUS", folder.resolve("corpus").toString(),
            "READOUT_INDEX", folder.resolve("lucene").toString(),
            "READOUT_SENTENCE_MODEL", "off",
            "READOUT_DISCORD_TOKEN", DiscordServer.TOKEN,
            "READOUT_DISCORD_API_URL", discord.apiAddress().toString(),
            "READOUT_DISCORD_GATEWAY_URL", discord.gatewayAddress().toString(),
            "READOUT_HOME_SERVER", Long.toString(Place.HOME.server()),
            "READOUT_MODERATOR_ROLES", Long.toString(Member.MODERATOR_ROLE),
            "READOUT_METRICS_ADDRESS", "127.0.0.1:" + port));
        builder.environment().putAll(more);
        var run = new BotRun(builder.start(), log, port);
        try {
            run.await("ready", () -> run.status("/health/ready") == 200 || !run.process.isAlive());
            if (!run.process.isAlive()) {
                throw new AssertionError("it ended; its log says: " + run.log());
            }
            return run;
        } catch (AssertionError | InterruptedException failure) {
            run.close();
            throw failure;
        }
    }

    /** Without the tests, whose settings of the log would go before the product's. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> Files.notExists(Path.of(entry, "logback-test.xml")))
            .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits for something, for a while. */
    void await(String what, BooleanSupplier happened) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not " + what + " in time; its log says: " + log());
            }
            Thread.sleep(20);
        }
    }

    String get(String path) {
        return response(path).body();
    }

    /** 0 when nobody answers. */
    int status(String path) {
        try {
            return response(path).statusCode();
        } catch (AssertionError _) {
            return 0;
        }
    }

    private HttpResponse<String> response(String path) {
        try {
            var address = URI.create("http://127.0.0.1:" + port + path);
            return http.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build(),
                HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError("nobody answers " + path, failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new AssertionError(failure);
        }
    }

    /** What systemd and Docker do to end it. */
    void tellToEnd() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).inheritIO().start().waitFor();
    }

    /** The code with which it ended. */
    int code() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end; its log says: " + log());
        }
        return process.exitValue();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        http.close();
    }
}
