package readout.search.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import readout.search.EngineTraits;
import readout.search.StatementStore;
import readout.search.lucene.LuceneMemory;
import readout.search.lucene.StatementAnalyzer;

/** Stores in the tests' cluster. Each place, which elsewhere is a folder, is a prefix of its own. Safe for use by many threads. */
public final class ClusterStores {

    static final EngineTraits TRAITS = new EngineTraits(true);

    /** Into how many parts indexes are divided where a test is of such. */
    static final int SHARDS = 3;

    private static final Set<String> PLACES = ConcurrentHashMap.newKeySet();

    private ClusterStores() {}

    static StatementStore on(Path place, int kept) {
        return on(address(Cluster.shared().urls()), settings(prefix(place), 1, kept), _ -> {});
    }

    static StatementStore divided(Path place, int kept) {
        return on(address(Cluster.shared().urls()), settings(prefix(place), SHARDS, kept), _ -> {});
    }

    /** Each index into three parts. */
    public static OpenSearchStatementStore divided(Cluster cluster, String prefix, int kept) {
        return on(address(cluster.urls()), settings(prefix, SHARDS, kept), _ -> {});
    }

    /** Removes what places held until now: a cluster of many indexes does everything slowly. */
    static void removePlaces() {
        try (var client = new ClusterClient(address(Cluster.shared().urls()))) {
            PLACES.forEach(prefix -> client.send(Call.delete("removing indexes", "/" + prefix + "-*")));
        }
        PLACES.clear();
    }

    public static OpenSearchStatementStore on(Cluster cluster, String prefix, int kept) {
        return on(cluster, prefix, kept, _ -> {});
    }

    /**
     * One that tells how far it has got.
     *
     * @param progress is told how many statements of a change have arrived
     */
    public static OpenSearchStatementStore on(Cluster cluster, String prefix, int kept, LongConsumer progress) {
        return on(address(cluster.urls()), settings(prefix, 1, kept), progress);
    }

    static OpenSearchStatementStore on(ClusterAddress address, ClusterSettings settings, LongConsumer progress) {
        return new OpenSearchStatementStore(
            address, settings, new StatementAnalyzer(), new LuceneMemory(), InstantSource.system(), progress);
    }

    static ClusterSettings settings(String prefix, int shards, int kept) {
        return new ClusterSettings(prefix, shards, ClusterSettings.AS_NODES_ALLOW, kept);
    }

    static ClusterAddress address(List<URI> urls) {
        return new ClusterAddress(urls, null, null, null, Duration.ofSeconds(10));
    }

    static String prefix(Path place) {
        var prefix = "test-" + Integer.toUnsignedString(place.toAbsolutePath().toString().hashCode(), 36);
        PLACES.add(prefix);
        return prefix;
    }
}
