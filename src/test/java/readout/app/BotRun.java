package readout.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import readout.Waiting;
import readout.discord.server.DiscordServer;
import readout.fleet.StartedBot;

/** The program itself as a process of its own, serving a {@link DiscordServer} from a folder, with its figures. */
final class BotRun implements AutoCloseable {

    private final StartedBot bot;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private BotRun(StartedBot bot, int port) {
        this.bot = bot;
        this.port = port;
    }

    /** Waits until it is ready. */
    static BotRun ready(Path folder, DiscordServer discord, Map<String, String> more)
        throws IOException {
        var port = freePort();
        var settings = StartedBot.settings(discord.apiAddress(), discord.gatewayAddress(), folder.resolve("corpus"),
            folder.resolve("lucene"));
        settings.put("READOUT_METRICS_ADDRESS", "127.0.0.1:" + port);
        settings.putAll(more);
        var run = new BotRun(StartedBot.start(folder, folder.resolve("log"), settings), port);
        try {
            run.await("ready", () -> run.status("/health/ready") == 200 || !run.bot.isAlive());
            if (!run.bot.isAlive()) {
                throw new AssertionError("it ended; its log says: " + run.log());
            }
            return run;
        } catch (AssertionError failure) {
            run.close();
            throw failure;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits for something, for a while; where it does not happen, the log is told. */
    void await(String what, BooleanSupplier happened) {
        Waiting.until(() -> "it to be " + what + "; its log says: " + log(), happened);
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

    void tellToEnd() {
        bot.tellToEnd();
    }

    /** The code with which it ended. */
    int code() throws InterruptedException {
        return bot.awaitEnd();
    }

    String log() {
        return bot.log();
    }

    @Override
    public void close() {
        bot.close();
        http.close();
    }
}
