package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.state.Shards;

class SettingsTest extends SettingsCase {

    @Test
    void haveDefaultsWhenNothingIsSet() {
        var settings = usable(Map.of());

        assertThat(settings.corpus()).isEqualTo(new Settings.Corpus(home.resolve("index/corpus"), null));
        assertThat(settings.index()).isEqualTo(home.resolve("index/lucene"));
        assertThat(settings.editionsKept()).isEqualTo(5);
        assertThat(settings.discord())
            .isEqualTo(new Settings.Discord(
                null, null, null, true, Duration.ofSeconds(3), Duration.ofSeconds(15), Shards.ALL));
        assertThat(settings.moderation().homeServer()).isNull();
        assertThat(settings.moderation().roles()).isEmpty();
    }

    @Test
    void areThoseOfTheFile() throws IOException {
        write("""
            corpus: talks
            editions:
              kept: 9
            home-server: 42
            moderator-roles: [7, 8]
            discord:
              token: abc
              cooldown: 0
              compression: none
              api-url: http://127.0.0.1:8080/api/v10
              gateway-url: ws://127.0.0.1:8081
            """);

        var settings = usable(Map.of());

        assertThat(settings.corpus().folder()).isEqualTo(home.resolve("talks"));
        assertThat(settings.editionsKept()).isEqualTo(9);
        assertThat(settings.moderation().homeServer()).isEqualTo(42L);
        assertThat(settings.moderation().roles()).containsExactlyInAnyOrder(7L, 8L);
        assertThat(settings.discord().coolDown()).isZero();
        assertThat(settings.discord().compressed()).isFalse();
        assertThat(settings.discord().api()).isEqualTo(URI.create("http://127.0.0.1:8080/api/v10/"));
        assertThat(settings.discord().gateway()).isEqualTo(URI.create("ws://127.0.0.1:8081"));
        assertThat(settings.discord().token()).extracting(Token::reveal).isEqualTo("abc");
    }

    @Test
    void ofTheEnvironmentGoBeforeThoseOfTheFile() throws IOException {
        write("""
            corpus: talks
            moderator-roles: [7, 8]
            home-server: 1
            """);

        var settings = usable(Map.of("READOUT_CORPUS", "/elsewhere", "READOUT_MODERATOR_ROLES", "9, 10"));

        assertThat(settings.corpus().folder()).isEqualTo(Path.of("/elsewhere"));
        assertThat(settings.moderation().roles()).containsExactlyInAnyOrder(9L, 10L);
    }

    @Test
    void takeNoNoticeOfEmptyVariablesAndKeys() throws IOException {
        write("index:\ndiscord:\n");

        assertThat(usable(Map.of("READOUT_INDEX", "")).index()).isEqualTo(home.resolve("index/lucene"));
    }

    @Test
    void sayHowTheBotIsWatched() throws IOException {
        write("metrics:\n  address: 127.0.0.1:9464\nlogging:\n  format: json\ndiscord:\n  drain: 40\n");

        var settings = usable(Map.of());

        assertThat(settings.operating())
            .isEqualTo(new Settings.Operating(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 9464), true));
        assertThat(settings.discord().drain()).isEqualTo(Duration.ofSeconds(40));
        assertThat(usable(Map.of("READOUT_METRICS_ADDRESS", "[::1]:80")).operating().metrics())
            .isEqualTo(new InetSocketAddress(InetAddress.ofLiteral("::1"), 80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9464", "127.0.0.1", "http://127.0.0.1:9464", "127.0.0.1:99999", ":9464"})
    void refuseWhatIsNoPlaceToServeFigures(String address) {
        assertThat(problems(Map.of("READOUT_METRICS_ADDRESS", address))).containsExactly(
            "READOUT_METRICS_ADDRESS: a host and a port, such as 127.0.0.1:9464, is wanted");
    }

    @Test
    void nameEveryMistakeAtOnce() throws IOException {
        write("""
            corpsu: talks
            editions:
              kept: many
            discord:
              cooldwon: 3
              compression: brotli
            moderator-roles: [moderators]
            """);

        assertThat(problems(Map.of(
            "READOUT_HOME_SERVER", "home",
            "READOUT_DISCORD_API_URL", "discord.com",
            "READOUT_DISCORD_GATEWAY_URL", "https://gateway.discord.gg",
            "READOUT_DISCORD_TOKEN_FILE", "gone",
            "READOUT_DISCORD_COOLDWON", "3"))).containsExactlyInAnyOrder(
                "config/readout.yaml:1: no setting is called 'corpsu'; did you mean 'corpus'?",
                "config/readout.yaml:3 editions.kept: a whole number from 1 to 100 is wanted",
                "config/readout.yaml:5: no setting is called 'discord.cooldwon'; did you mean 'discord.cooldown'?",
                "config/readout.yaml:6 discord.compression: zlib or none is wanted",
                "config/readout.yaml:7 moderator-roles: 'moderators' is no id; in Discord, switch developer mode on"
                    + " and choose Copy ID",
                "READOUT_HOME_SERVER: 'home' is no id; in Discord, switch developer mode on and choose Copy ID",
                "READOUT_DISCORD_API_URL: an address that begins with https:// or http:// is wanted",
                "READOUT_DISCORD_GATEWAY_URL: an address that begins with wss:// or ws:// is wanted",
                "READOUT_DISCORD_TOKEN_FILE: the token cannot be read from it (NoSuchFileException)",
                "READOUT_DISCORD_COOLDWON: no setting is called that; did you mean 'READOUT_DISCORD_COOLDOWN'?");
    }

    @Test
    void refuseRolesOfNoServer() {
        assertThat(problems(Map.of("READOUT_MODERATOR_ROLES", "7"))).containsExactly(
            "READOUT_MODERATOR_ROLES: roles are those of a server; set home-server (READOUT_HOME_SERVER) too");
    }

    @Test
    void refuseASettingGivenTwice() throws IOException {
        write("corpus: a\ncorpus: b\n");

        assertThat(problems(Map.of())).containsExactly("config/readout.yaml:2 corpus: set twice in this file");
    }

    @Test
    void refuseAValueWhereAGroupBelongs() throws IOException {
        write("discord: on\n");

        assertThat(problems(Map.of()))
            .containsExactly("config/readout.yaml:1: 'discord' holds other settings, not a value");
    }

    @Test
    void sayWhereTheFileIsNotYaml() throws IOException {
        write("corpus: talks\nindex: [\n");

        assertThat(problems(Map.of())).singleElement().asString().startsWith("config/readout.yaml:3: not YAML: ");
    }

    @Test
    void refuseAliases() throws IOException {
        write("corpus: &a [x, x]\nmoderator-roles: [*a, *a]\n");

        assertThat(problems(Map.of())).hasSize(1);
    }

    @Test
    void sayThatTheFileIsNotUtf8() throws IOException {
        Files.write(home.resolve("config/readout.yaml"), "corpus: é\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(Map.of())).containsExactly("config/readout.yaml: not UTF-8; save it as UTF-8");
    }

    @Test
    void standInTheDeliveredFileWithTheirDefaults() throws IOException {
        var delivered = Files.readString(Path.of("config/readout.yaml"));
        var defaults = usable(Map.of());

        write(delivered.replaceAll("(?m)^#(?=( {2})*[a-z-]+:( |$))", ""));

        assertThat(delivered).contains(Setting.variables());
        assertThat(usable(Map.of())).isEqualTo(defaults);
    }
}
