package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.CorpusCopy;
import readout.discord.server.DiscordServer;
import readout.discord.server.Member;

/** What an operator sees of a bot that serves: figures, health, log. */
class OperationsIT {

    private static final Pattern OURS = Pattern.compile("\\b(?:readout|jvm|process|system)_[a-z_]+");

    private static DiscordServer discord;
    private static BotRun bot;
    private static String figures;

    /** Something of everything happens before the figures are looked at. */
    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException, InterruptedException {
        discord = DiscordServer.start(0);
        CorpusCopy.of(Path.of("index/corpus"), folder.resolve("corpus"));
        bot = BotRun.ready(folder, discord, Map.of("READOUT_LOGGING_FORMAT", "json"));
        var answer = discord.command(Member.number(1), "claims", Map.of("event", "putin-call")).answer();
        discord.command(Member.number(1), "claims", Map.of("event", "putin-call")).answer();
        discord.command(Member.number(2), "claims", Map.of("event", "no-such-event")).answer();
        discord.command(Member.number(3), "no-such-command", Map.of()).answer();
        discord.complete(Member.number(4), "claims", "event", "put").choices();
        discord.press(Member.number(5), answer, "More ▶").answer();
        reload(folder);
        discord.askToReconnect();
        bot.await("connected again", () -> discord.gatewayLog().contains("resumed"));
        bot.await("told of it", () -> bot.get("/metrics").contains("readout_gateway_reconnects_total{"));
        figures = bot.get("/metrics");
    }

    private static void reload(Path folder) throws IOException {
        var file = folder.resolve("corpus/topics.yaml");
        Files.writeString(file, Files.readString(file) + "\n# looked through\n");
        var shown = discord.command(Member.moderator(), "reload", Map.of()).answer();
        var publish = shown.buttons().stream().filter(label -> label.startsWith("Publish")).findFirst();
        discord.press(Member.number(6).withRole(Member.MODERATOR_ROLE), shown, publish.orElseThrow()).answer();
    }

    @AfterAll
    static void end() throws IOException {
        bot.close();
        discord.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "readout_interactions_total{command=\"claims\",kind=\"command\",outcome=\"answered\"} 1.0",
        "readout_interactions_total{command=\"claims\",kind=\"command\",outcome=\"cooled_down\"} 1.0",
        "readout_interactions_total{command=\"claims\",kind=\"command\",outcome=\"refused\"} 1.0",
        "readout_interactions_total{command=\"other\",kind=\"command\",outcome=\"refused\"} 1.0",
        "readout_interactions_total{command=\"claims\",kind=\"autocomplete\",outcome=\"answered\"} 1.0",
        "readout_interactions_total{command=\"claims\",kind=\"button\",outcome=\"answered\"} 1.0",
        "readout_interaction_acknowledged_seconds_bucket{command=\"claims\",le=\"3.0\"} 4",
        "readout_interaction_answered_seconds_count{command=\"claims\"} 3",
        "readout_autocomplete_seconds_count 1",
        "readout_edition_number 2.0",
        "readout_reload_seconds_count{outcome=\"published\"} 1",
        "readout_reload_phase_seconds_count{phase=\"committing\"}",
        "readout_reload_last_success 1.0",
        "readout_gateway_connected{shard=\"0\"} 1.0",
        "readout_gateway_reconnects_total{session=\"resumed\",shard=\"0\"} 1.0",
        "readout_outbox_waiting 0.0",
        "readout_memory_reachable 1.0",
        "readout_draining 0.0"})
    void countsWhatHappened(String line) {
        assertThat(figures).contains(line);
    }

    @Test
    void putsNobodyAndNothingAskedIntoLabels() {
        assertThat(figures).doesNotContain("no-such", "putin-call", Long.toString(Member.alice().place().server()),
            Long.toString(Member.number(1).id()));
    }

    @ParameterizedTest
    @MethodSource("filesAboutFigures")
    void servesEveryFigureThatADashboardOrAnAlertNames(Path file) throws IOException {
        var served = figures.lines().filter(line -> !line.startsWith("#"))
            .map(line -> line.replaceAll("[{ ].*", "")).collect(Collectors.toSet());

        var named = OURS.matcher(Files.readString(file)).results().map(match -> match.group())
            .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(5);
        assertThat(served).containsAll(named);
    }

    static Stream<Path> filesAboutFigures() {
        return Stream.of(Path.of("config/grafana/readout.json"), Path.of("config/prometheus/alerts.yaml"));
    }

    @Test
    void isNotReadyWhileTheGatewayIsGone() throws IOException, InterruptedException {
        discord.cutConnection();
        bot.await("unready", () -> bot.status("/health/ready") == 503);
        var report = new ObjectMapper().readTree(bot.get("/health/ready"));
        discord.restoreConnection();
        bot.await("ready again", () -> bot.status("/health/ready") == 200);

        assertThat(report.path("checks").path("gateway").path("ok").asBoolean()).isFalse();
        assertThat(report.path("checks").path("gateway").path("says").asText()).contains("shard 0");
        assertThat(report.path("checks").path("edition").path("ok").asBoolean()).isTrue();
        assertThat(bot.status("/health/live")).isEqualTo(200);
    }

    @Test
    void servesNothingElse() {
        assertThat(bot.status("/")).isEqualTo(404);
        assertThat(bot.status("/metrics/x")).isEqualTo(404);
    }

    @Test
    void logsAnObjectALineWithTheEditionAndWithoutSecrets() throws IOException {
        var mapper = new ObjectMapper();
        var log = bot.log();

        for (var line : log.lines().toList()) {
            assertThat(mapper.readTree(line).path("level").asText()).isNotEmpty();
        }
        assertThat(log).contains("\"edition\":\"1\"").doesNotContain(DiscordServer.TOKEN, "no-such-event");
    }
}
