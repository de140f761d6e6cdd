package readout.fleet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.discord.server.DiscordServer;
import readout.discord.server.Member;
import readout.discord.server.Place;

/** One process of the bot, as the launcher would start it, with its log in a file. Safe for use by many threads. */
public final class StartedBot implements AutoCloseable {

    private final Process process;
    private final Path log;

    private StartedBot(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts one as the launcher does.
     *
     * @param home in which it finds no settings file
     * @param log to which it adds
     * @param settings environment variables
     */
    public static StartedBot start(Path home, Path log, Map<String, String> settings) throws IOException {
        return start(home, log, settings, null);
    }

    /**
     * The same.
     *
     * @param classPath of another build; null for this one
     */
    public static StartedBot start(Path home, Path log, Map<String, String> settings, @Nullable String classPath)
        throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options());
        command.addAll(List.of("-Dreadout.home=" + home, "-cp", classPath == null ? classPath() : classPath,
            "readout.app.Main", "bot"));
        var builder = new ProcessBuilder(command).directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet()
            .removeIf(name -> name.startsWith("READOUT_") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(settings);
        return new StartedBot(builder.start(), log);
    }

    /** Those with which the launcher starts a bot; what {@code READOUT_JAVA_OPTS} adds comes last. */
    private static List<String> options() throws IOException {
        var launcher = Path.of(System.getProperty("readout.home", ""), "readout").toAbsolutePath().toString();
        var process =
            new ProcessBuilder(launcher, "--bot-options").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = process.inputReader()) {
            var options = new ArrayList<>(lines.lines().toList());
            Arrays.stream(System.getenv().getOrDefault("READOUT_JAVA_OPTS", "").split(" ", -1))
                .filter(option -> !option.isEmpty()).forEach(options::add);
            return options;
        }
    }

    /**
     * What a bot of a local Discord is told at least, to be added to.
     *
     * @param api that of the Discord, and so the gateway
     */
    public static Map<String, String> settings(URI api, URI gateway, Path corpus, Path index) {
        return new HashMap<>(Map.of(
            "READOUT_DISCORD_TOKEN", DiscordServer.TOKEN,
            "READOUT_DISCORD_API_URL", api.toString(),
            "READOUT_DISCORD_GATEWAY_URL", gateway.toString(),
            "READOUT_HOME_SERVER", Long.toString(Place.HOME.server()),
            "READOUT_MODERATOR_ROLES", Long.toString(Member.MODERATOR_ROLE),
            "READOUT_CORPUS", corpus.toAbsolutePath().toString(),
            "READOUT_INDEX", index.toAbsolutePath().toString(),
            "READOUT_SENTENCE_MODEL", "off"));
    }

    /** Without the tests, whose settings of the log would go before the product's. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> Files.notExists(Path.of(entry, "logback-test.xml")))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it ended with, within a minute. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end; its log says: " + log());
        }
        return process.exitValue();
    }

    /** In megabytes; 0 when it has ended. */
    public long residentMegabytes() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    }

    /** As kill -9 does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What systemd and Docker do to end it. */
    public void tellToEnd() {
        process.destroy();
    }

    /** As an operator stops it. */
    public void stop() throws InterruptedException {
        tellToEnd();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
