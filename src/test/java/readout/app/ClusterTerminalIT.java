package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.search.opensearch.Cluster;

/** The whole program over a cluster, as an operator uses it. */
class ClusterTerminalIT {

    private static final String CLAIMS = "claims putin-call";

    @TempDir Path folder;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void set() {
        environment.put("READOUT_INDEX", folder.resolve("index").toString());
        environment.put("READOUT_SENTENCE_MODEL", "off");
        environment.put("READOUT_SEARCH_OPENSEARCH_URLS", Cluster.shared().urls().stream().map(URI::toString)
            .collect(Collectors.joining(",")));
        environment.put("READOUT_SEARCH_OPENSEARCH_PREFIX", "terminal");
    }

    private Terminal.Run run(String line) {
        return new Terminal(environment).run(line.split(" "));
    }

    @Test
    void isFilledFromTheFilesAndAnswersAsAFolderDoes() {
        assertThat(run("index --engine opensearch").printed()).contains("edition 1 with ", " is in opensearch");
        assertThat(run("index --engine opensearch").printed()).contains("it holds what the files hold");
        environment.put("READOUT_SEARCH_ENGINE", "opensearch");
        var answered = run(CLAIMS);
        assertThat(answered.exitCode()).isZero();

        environment.put("READOUT_SEARCH_ENGINE", "embedded");
        environment.put("READOUT_INDEX", folder.resolve("other/index").toString());
        assertThat(statements(run(CLAIMS).printed())).isEqualTo(statements(answered.printed()));
    }

    /** Without the line that names the edition and when it was published. */
    private static String statements(String printed) {
        return printed.lines().filter(line -> !line.contains("dition 1 ")).collect(Collectors.joining("\n"));
    }

    @Test
    void saysWhichClusterDoesNotAnswer() throws Exception {
        Files.writeString(folder.resolve("secret"), "swordfish");
        environment.put("READOUT_SEARCH_ENGINE", "opensearch");
        environment.put("READOUT_SEARCH_OPENSEARCH_URLS", "http://127.0.0.1:1");
        environment.put("READOUT_SEARCH_OPENSEARCH_USER", "ada");
        environment.put("READOUT_SEARCH_OPENSEARCH_PASSWORD_FILE", folder.resolve("secret").toString());

        var run = run(CLAIMS);

        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.printed()).isEqualTo("readout: reading the register of editions in the cluster at"
            + " http://127.0.0.1:1 failed: no connection to any of its nodes\n");
    }

    @Test
    void wantsToBeToldWhichEngineToFill() {
        assertThat(run("index").exitCode()).isEqualTo(2);
        assertThat(run("index --engine lucene").printed())
            .contains("no engine is called 'lucene'; embedded and opensearch are");
        environment.remove("READOUT_SEARCH_OPENSEARCH_URLS");
        environment.remove("READOUT_SEARCH_OPENSEARCH_PREFIX");
        assertThat(run("index --engine opensearch").printed()).contains("no cluster is set; set"
            + " search.opensearch.urls (READOUT_SEARCH_OPENSEARCH_URLS)");
    }
}
