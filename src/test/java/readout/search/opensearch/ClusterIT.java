package readout.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tests' cluster is a real one. */
class ClusterIT {

    @Test
    void threeNodesAreOneClusterWithAManagerAndGoOnWithoutOne() {
        try (var cluster = Cluster.start(3)) {
            assertThat(cluster.urls()).hasSize(3);
            var first = cluster.manager();
            cluster.kill(first);
            cluster.awaitGreen();
            assertThat(cluster.manager()).isNotEqualTo(first);
            cluster.restart(first);
            cluster.awaitGreen();
        }
    }
}
