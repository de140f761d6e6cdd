package readout.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import readout.cli.Cli;
import readout.cli.Surroundings;
import readout.discord.DiscordSettings;

/**
 * Asks every question of help as a terminal would, shows none of the answers, and begins as a bot does, for Java to learn
 * which classes a start needs. The launcher runs it on an index that nobody else uses.
 */
final class Rehearsal {

    private final Path home = Path.of(System.getProperty("readout.home", "."));
    private final Map<String, String> environment = System.getenv();

    private Rehearsal() {}

    public static void main(String[] words) {
        var rehearsal = new Rehearsal();
        rehearsal.calls().forEach(rehearsal::run);
        rehearsal.serve();
    }

    /** Goes as far as a bot gets that finds nobody at Discord's address: nothing leaves this machine. */
    private void serve() {
        var nobody = new DiscordSettings.Access(() -> "nobody", URI.create("http://127.0.0.1:9/api/v10/"),
            URI.create("ws://127.0.0.1:9"), DiscordSettings.Compression.ZLIB);
        var discord = new DiscordSettings(nobody, new DiscordSettings.Moderation(null, Set.of()),
            Duration.ZERO, Duration.ZERO);
        try (var application = new Application(home, environment); var bot = application.bot(discord)) {
            bot.start();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> calls() {
        try (var application = new Application(home, environment)) {
            return application.commands().specs().stream()
                .filter(spec -> !spec.isConfidential())
                .map(spec -> (spec.name() + " " + spec.example()).strip())
                .flatMap(call -> Stream.of(call, call + " --format json"))
                .toList();
        }
    }

    /** No example has a space within a word that matters here. */
    private void run(String call) {
        try (var application = new Application(home, environment)) {
            new Cli(application, nowhere()).run(call.split(" +"));
        }
    }

    private Surroundings nowhere() {
        var sink = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(InputStream.nullInputStream(), sink, sink, environment, false, false);
    }
}
