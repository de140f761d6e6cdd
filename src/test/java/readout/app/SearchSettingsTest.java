package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.search.opensearch.ClusterAddress;
import readout.search.opensearch.ClusterSettings;

/** Where the index is kept, and who else has it. */
class SearchSettingsTest extends SettingsCase {

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
}
