package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import readout.edition.Editions;
import readout.edition.Ledger;
import readout.search.opensearch.Cluster;
import readout.search.opensearch.ClusterStores;

/** A synthetic corpus in a cluster of one node, as a server runs it. What the node holds stands in the folder, too. */
final class ClusterEdition implements AutoCloseable {

    private static final String PREFIX = "readout";
    private static final int KEPT = 3;

    private final SyntheticEdition synthetic;
    private final Cluster cluster;

    private ClusterEdition(SyntheticEdition synthetic) {
        this.synthetic = synthetic;
        cluster = Cluster.server(node(synthetic));
    }

    private static Path node(SyntheticEdition synthetic) {
        return synthetic.folder().resolve("opensearch");
    }

    /** How the filling went; written last, so that a node without it is filled anew. */
    private static Path filling(SyntheticEdition synthetic) {
        return node(synthetic).resolve("filling.json");
    }

    /** Fills a node, unless one is filled. */
    static void prepare(SyntheticEdition synthetic) throws IOException {
        if (Files.exists(filling(synthetic))) {
            return;
        }
        if (Files.exists(node(synthetic))) {
            Benchmark.delete(node(synthetic));
        }
        System.err.println("readout: filling OpenSearch with " + synthetic.size() + " statements in "
            + node(synthetic));
        synthetic.corpus().writeIfAbsent();
        try (var made = new ClusterEdition(synthetic)) {
            made.fill().write(filling(synthetic));
        }
    }

    private ClusterFilling fill() {
        var loads = new Loads();
        var began = System.nanoTime();
        open(loads).close();
        return new ClusterFilling(loads.rate(), Duration.ofNanos(System.nanoTime() - began));
    }

    /** Starts the node that was filled. */
    static ClusterEdition start(SyntheticEdition synthetic) {
        return new ClusterEdition(synthetic);
    }

    ClusterFilling filling() throws IOException {
        return ClusterFilling.read(filling(synthetic));
    }

    /** The editions in it, opened; closed by the caller. */
    Editions open() {
        return open(new Loads());
    }

    private Editions open(Loads loads) {
        var store = ClusterStores.on(cluster, PREFIX, KEPT, loads::arrived);
        return synthetic.open(store, new Ledger(store.ledger()));
    }

    @Override
    public void close() {
        cluster.close();
    }

    /** When loads arrived; without the first, before which files are read. */
    private static final class Loads {

        private long first;
        private long firstAt;
        private long last;
        private long lastAt;

        void arrived(long statements) {
            last = statements;
            lastAt = System.nanoTime();
            if (first == 0) {
                first = last;
                firstAt = lastAt;
            }
        }

        /** Statements in a second. */
        double rate() {
            return (last - first) / ((lastAt - firstAt) / 1e9);
        }
    }
}
