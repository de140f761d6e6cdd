package readout.search.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import readout.search.EngineTraits;
import readout.search.StatementStore;
import readout.search.lucene.LuceneMemory;
import readout.search.lucene.StatementAnalyzer;

/** Stores in the tests' cluster. Each place, which elsewhere is a folder, is a prefix of its own. */
public final class ClusterStores {

    static final EngineTraits TRAITS = new EngineTraits(true);

    private ClusterStores() {}

    static StatementStore on(Path place, int kept) {
        return on(Cluster.shared(), prefix(place), kept);
    }

    public static OpenSearchStatementStore on(Cluster cluster, String prefix, int kept) {
        return new OpenSearchStatementStore(address(cluster.urls()), new ClusterSettings(
            prefix, 1, ClusterSettings.AS_NODES_ALLOW, kept), new StatementAnalyzer(), new LuceneMemory(),
            InstantSource.system(), _ -> {});
    }

    static ClusterAddress address(List<URI> urls) {
        return new ClusterAddress(urls, null, null, null, Duration.ofSeconds(10));
    }

    static String prefix(Path place) {
        return "test-" + Integer.toUnsignedString(place.toAbsolutePath().toString().hashCode(), 36);
    }
}
