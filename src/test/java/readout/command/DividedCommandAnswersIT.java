package readout.command;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import readout.FixtureEdition;
import readout.search.opensearch.Cluster;
import readout.search.opensearch.ClusterStores;

/** What is answered out of an index of several parts is what is answered out of a folder, to the letter. */
class DividedCommandAnswersIT extends CommandAnswersTest {

    /** In place of the other one. */
    @BeforeAll
    static void publish(@TempDir Path folder) {
        fixture = new FixtureEdition(ClusterStores.divided(Cluster.shared(), "divided-answers", 1));
    }
}
