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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.app.Settings.Outcome.Unusable;
import readout.app.Settings.Outcome.Usable;
import readout.git.GitSource;
import readout.search.opensearch.ClusterAddress;
import readout.search.opensearch.ClusterSettings;
import readout.state.Shards;

class SettingsTest {

    @TempDir Path home;

    @BeforeEach
    void makeConfigFolder() throws IOException {
        Files.createDirectory(home.resolve("config"));
    }

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
    void nameARepositoryInPlaceOfAFolder() throws IOException {
        write("""
            corpus:
              git:
                url: https://git.example.org/talks.git
                branch: next
                folder: data/corpus/
                credentials-file: secret
            """);

        assertThat(usable(Map.of()).corpus().repository()).isEqualTo(new GitSource(
            URI.create("https://git.example.org/talks.git"), "next", "data/corpus", home.resolve("secret")));
    }

    @Test
    void takeTheBranchThatIsUsuallyMeant() {
        assertThat(usable(Map.of("READOUT_CORPUS_GIT_URL", "file:///srv/talks.git")).corpus().repository())
            .isEqualTo(new GitSource(URI.create("file:///srv/talks.git"), "main", "", null));
    }

    @Test
    void takeTheCorpusOfTheEnvironmentInsteadOfTheFileOne() throws IOException {
        write("corpus: talks\n");
        assertThat(usable(Map.of("READOUT_CORPUS_GIT_URL", "file:///srv/talks.git")).corpus().repository())
            .isNotNull();

        write("corpus:\n  git:\n    url: file:///srv/talks.git\n    folder: data\n");
        assertThat(usable(Map.of("READOUT_CORPUS", "talks")).corpus())
            .isEqualTo(new Settings.Corpus(home.resolve("talks"), null));
    }

    @Test
    void refuseARepositoryBesideAFolder() {
        assertThat(problems(Map.of("READOUT_CORPUS", "talks", "READOUT_CORPUS_GIT_URL", "file:///srv/talks.git")))
            .containsExactly("READOUT_CORPUS: the corpus is fetched from a repository (READOUT_CORPUS_GIT_URL);"
                + " set one of them");
    }

    @Test
    void refuseAddressesOfNoRepositoryWithoutQuotingThem() {
        assertThat(problems(Map.of("READOUT_CORPUS_GIT_URL", "https://ada:swordfish@git.example.org/talks")))
            .containsExactly("READOUT_CORPUS_GIT_URL: the address holds a user, a password or a token; put them into"
                + " a file, and set corpus.git.credentials-file");
        assertThat(problems(Map.of("READOUT_CORPUS_GIT_URL", "git@example.org:talks.git")))
            .containsExactly("READOUT_CORPUS_GIT_URL: an address that begins with https://, http:// or file:/// is"
                + " wanted");
        assertThat(problems(Map.of("READOUT_CORPUS_GIT_FOLDER", "data"))).containsExactly(
            "READOUT_CORPUS_GIT_FOLDER: this belongs to a repository; set corpus.git.url (READOUT_CORPUS_GIT_URL) too");
    }

    @Test
    void keepTheIndexInAFolderUnlessTold() {
        assertThat(usable(Map.of()).search()).isEqualTo(new Settings.Search(false, null));
    }

    @Test
    void nameACluster() throws IOException {
        Files.writeString(home.resolve("secret"), "swordfish\n");
        write("""
            search:
              engine: opensearch
              opensearch:
                urls: [https://one:9200/search, "https://two:9200/search"]
                prefix: talks
                user: reader
                password-file: secret
                shards: 3
                replicas: 2
                timeout: 7
            editions:
              kept: 9
            """);

        var search = usable(Map.of()).search();

        assertThat(search.inCluster()).isTrue();
        assertThat(search.cluster()).isEqualTo(new Settings.Cluster(
            new ClusterAddress(
                List.of(URI.create("https://one:9200/search"), URI.create("https://two:9200/search")), "reader",
                "swordfish", null, Duration.ofSeconds(7)),
            new ClusterSettings("talks", 3, 2, 9)));
        assertThat(search.toString()).doesNotContain("swordfish");
    }

    @Test
    void mayNameAClusterThatIsNotServedYet() {
        var search = usable(Map.of("READOUT_SEARCH_OPENSEARCH_URLS", "http://localhost:9200")).search();

        assertThat(search.inCluster()).isFalse();
        assertThat(search.cluster()).extracting(Settings.Cluster::editions)
            .isEqualTo(new ClusterSettings("readout", 1, ClusterSettings.AS_NODES_ALLOW, 5));
    }

    @Test
    void nameEveryMistakeAboutACluster() {
        assertThat(problems(Map.of("READOUT_SEARCH_ENGINE", "opensearch", "READOUT_SEARCH_OPENSEARCH_SHARDS", "3")))
            .containsExactlyInAnyOrder(
                "READOUT_SEARCH_ENGINE: opensearch needs its addresses; set search.opensearch.urls"
                    + " (READOUT_SEARCH_OPENSEARCH_URLS)",
                "READOUT_SEARCH_OPENSEARCH_SHARDS: this is of a cluster; set search.opensearch.urls"
                    + " (READOUT_SEARCH_OPENSEARCH_URLS) too");
        assertThat(problems(Map.of(
            "READOUT_SEARCH_OPENSEARCH_URLS", "https://ada:swordfish@one:9200",
            "READOUT_SEARCH_OPENSEARCH_PREFIX", "Talks",
            "READOUT_SEARCH_OPENSEARCH_PASSWORD_FILE", "gone",
            "READOUT_SEARCH_OPENSEARCH_CA_FILE", "gone",
            "READOUT_SEARCH_OPENSEARCH_REPLICAS", "many"))).containsExactlyInAnyOrder(
                "READOUT_SEARCH_OPENSEARCH_URLS: a list of addresses that begin with https:// or http://, without"
                    + " user and password, as [https://one:9200, https://two:9200] is wanted",
                "READOUT_SEARCH_OPENSEARCH_PREFIX: a word of small letters, digits and hyphens, a letter first, 60 at most is"
                    + " wanted",
                "READOUT_SEARCH_OPENSEARCH_PASSWORD_FILE: the password is that of a user; set search.opensearch.user"
                    + " (READOUT_SEARCH_OPENSEARCH_USER) too",
                "READOUT_SEARCH_OPENSEARCH_PASSWORD_FILE: it cannot be read",
                "READOUT_SEARCH_OPENSEARCH_CA_FILE: it cannot be read",
                "READOUT_SEARCH_OPENSEARCH_REPLICAS: auto or a whole number from 0 to 5 is wanted");
    }

    @Test
    void takeNoNoticeOfEmptyVariablesAndKeys() throws IOException {
        write("index:\ndiscord:\n");

        assertThat(usable(Map.of("READOUT_INDEX", "")).index()).isEqualTo(home.resolve("index/lucene"));
    }

    @Test
    void readTheTokenFromItsFile() throws IOException {
        Files.writeString(home.resolve("secret"), "abc.def\n");

        var settings = usable(Map.of("READOUT_DISCORD_TOKEN_FILE", "secret"));

        assertThat(settings.discord().token()).extracting(Token::reveal).isEqualTo("abc.def");
    }

    @Test
    void takeTheTokenOfTheEnvironmentInsteadOfTheFileOne() throws IOException {
        write("discord:\n  token-file: gone\n");

        var settings = usable(Map.of("READOUT_DISCORD_TOKEN", "abc"));

        assertThat(settings.discord().token()).extracting(Token::reveal).isEqualTo("abc");
    }

    @Test
    void neverPrintTheToken() {
        assertThat(usable(Map.of("READOUT_DISCORD_TOKEN", "swordfish")).toString()).doesNotContain("swordfish");
    }

    @Test
    void neverPrintATokenThatIsNone() {
        assertThat(problems(Map.of("READOUT_DISCORD_TOKEN", "sword fish")))
            .containsExactly("READOUT_DISCORD_TOKEN: this is no token; copy it from the app's Bot page again");
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
    void refuseTwoTokens() {
        assertThat(problems(Map.of("READOUT_DISCORD_TOKEN", "abc", "READOUT_DISCORD_TOKEN_FILE", "config")))
            .first().isEqualTo("READOUT_DISCORD_TOKEN_FILE: the token itself is set too (READOUT_DISCORD_TOKEN);"
                + " set one of them");
    }

    @Test
    void sayWhereTheMemoryIsKept() throws IOException {
        write("memory:\n  file: kept/memory.db\n");
        Files.writeString(home.resolve("secret"), "swordfish");

        assertThat(usable(Map.of()).memory())
            .isEqualTo(new Settings.Remembering(home.resolve("kept/memory.db"), null, null));
        write("memory:\n  url: jdbc:postgresql://localhost/readout?user=me\n  password-file: secret\n");
        assertThat(usable(Map.of()).memory()).isEqualTo(new Settings.Remembering(
            null, "jdbc:postgresql://localhost/readout?user=me", home.resolve("secret")));
        assertThat(usable(Map.of()).toString()).doesNotContain("swordfish");
    }

    @Test
    void nameEveryMistakeAboutTheMemory() {
        assertThat(problems(Map.of("READOUT_MEMORY_FILE", "a.db", "READOUT_MEMORY_URL", "jdbc:mysql://localhost/a",
            "READOUT_MEMORY_PASSWORD_FILE", "gone"))).containsExactlyInAnyOrder(
                "READOUT_MEMORY_FILE: a database is set too (READOUT_MEMORY_URL); set one of them",
                "READOUT_MEMORY_URL: an address that begins with jdbc:postgresql:// is wanted",
                "READOUT_MEMORY_PASSWORD_FILE: the password cannot be read from it");
        assertThat(problems(Map.of("READOUT_MEMORY_PASSWORD_FILE", "config"))).containsExactly(
            "READOUT_MEMORY_PASSWORD_FILE: the password is that of a database; set memory.url (READOUT_MEMORY_URL) too");
    }

    @Test
    void neverPrintAPasswordInAnAddress() {
        assertThat(problems(Map.of("READOUT_MEMORY_URL", "jdbc:postgresql://h/a?user=me&password=swordfish")))
            .containsExactly("READOUT_MEMORY_URL: an address is shown and logged; put the password into a file and set"
                + " memory.password-file, and the user's name as ?user=");
    }

    @Test
    void divideServersIntoShards() throws IOException {
        assertThat(shards("auto", "")).isNull();
        assertThat(shards("4", "")).isEqualTo(Shards.all(4));
        assertThat(shards("4", "2-3")).isEqualTo(new Shards(4, 2, 3));
        assertThat(shards("4", "0")).isEqualTo(new Shards(4, 0, 0));
        write("discord:\n  shards: {total: 8, range: 4-7}\n");
        assertThat(usable(Map.of()).discord().shards()).isEqualTo(new Shards(8, 4, 7));
    }

    private @Nullable Shards shards(String total, String range) {
        return usable(Map.of("READOUT_DISCORD_SHARDS_TOTAL", total, "READOUT_DISCORD_SHARDS_RANGE", range))
            .discord().shards();
    }

    @Test
    void sayWhatIsWrongWithShards() {
        assertThat(problems(Map.of("READOUT_DISCORD_SHARDS_TOTAL", "4", "READOUT_DISCORD_SHARDS_RANGE", "3-4")))
            .containsExactly("READOUT_DISCORD_SHARDS_RANGE: shards from 0 to 3 are wanted, such as 0-1");
        assertThat(problems(Map.of("READOUT_DISCORD_SHARDS_TOTAL", "many", "READOUT_DISCORD_SHARDS_RANGE", "x")))
            .containsExactly("READOUT_DISCORD_SHARDS_TOTAL: auto or a whole number from 1 to 16384 is wanted");
        for (var total : List.of("", "auto")) {
            assertThat(problems(Map.of("READOUT_DISCORD_SHARDS_TOTAL", total, "READOUT_DISCORD_SHARDS_RANGE", "0-1")))
                .containsExactly(
                    "READOUT_DISCORD_SHARDS_RANGE: a range is of shards that all processes count alike; set"
                        + " discord.shards.total (READOUT_DISCORD_SHARDS_TOTAL) to the same number everywhere");
        }
    }

    @Test
    void eitherPutEditionsIntoAFolderOrTakeThemFromOne() {
        assertThat(usable(Map.of()).snapshots()).isEqualTo(new Settings.Snapshots(null, null));
        assertThat(usable(Map.of("READOUT_SNAPSHOTS_FROM", "shared")).snapshots())
            .isEqualTo(new Settings.Snapshots(null, home.resolve("shared")));
        assertThat(problems(Map.of("READOUT_SNAPSHOTS_PUBLISH", "a", "READOUT_SEARCH_ENGINE", "opensearch",
            "READOUT_SEARCH_OPENSEARCH_URLS", "http://one:9200"))).containsExactly("READOUT_SNAPSHOTS_PUBLISH: whoever"
                + " asks the same cluster has its editions already; set this for the embedded engine only");
        assertThat(problems(Map.of("READOUT_SNAPSHOTS_FROM", "a", "READOUT_SNAPSHOTS_PUBLISH", "b"))).containsExactly(
            "READOUT_SNAPSHOTS_FROM: this process puts editions into a folder itself (READOUT_SNAPSHOTS_PUBLISH); set one"
                + " of them");
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

    private void write(String yaml) throws IOException {
        Files.writeString(home.resolve("config/readout.yaml"), yaml);
    }

    private Settings usable(Map<String, String> environment) {
        assertThat(Settings.load(home, environment)).isInstanceOf(Usable.class);
        return ((Usable) Settings.load(home, environment)).settings();
    }

    private List<String> problems(Map<String, String> environment) {
        assertThat(Settings.load(home, environment)).isInstanceOf(Unusable.class);
        return ((Unusable) Settings.load(home, environment)).problems();
    }
}
