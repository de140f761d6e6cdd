package readout.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongConsumer;
import org.slf4j.LoggerFactory;
import readout.cli.CannotStartException;
import readout.edition.Ledger;
import readout.search.StatementStore;
import readout.search.lucene.LuceneMemory;
import readout.search.lucene.LuceneStatementStore;
import readout.search.lucene.PublishingStore;
import readout.search.lucene.SnapshotStore;
import readout.search.lucene.StatementAnalyzer;
import readout.search.opensearch.OpenSearchStatementStore;

/**
 * Picks the engine, and how its editions go to and from other processes. Nothing is opened before it is used.
 *
 * @param progress is told how many statements of a change have arrived in a cluster
 */
record StoreOpener(Settings settings, InstantSource clock, LongConsumer progress) {

    StatementStore embedded(Ledger ledger) {
        var index = settings.index();
        var kept = settings.editionsKept();
        var store = new LuceneStatementStore(index, kept);
        var publish = settings.snapshots().publish();
        var from = settings.snapshots().from();
        if (publish != null) {
            return new PublishingStore(store, index, () -> files(ledger), publish, publisher(index), kept,
                StoreOpener::warn);
        }
        return from == null
            ? store
            : new SnapshotStore(store, index, ledger(), from, kept, StoreOpener::warn);
    }

    private List<Path> files(Ledger ledger) {
        return ledger.files().stream().map(ledger()::resolve).toList();
    }

    /** The folder of the ledger, where the index stands in a folder. */
    Path ledger() {
        return settings.beside("ledger");
    }

    OpenSearchStatementStore cluster() {
        var cluster = settings.search().cluster();
        if (cluster == null) {
            throw new CannotStartException("no cluster is set; set " + Setting.SEARCH_URLS.path() + " ("
                + Setting.SEARCH_URLS.variable() + ") to the addresses of its nodes");
        }
        return new OpenSearchStatementStore(cluster.address(), cluster.editions(), new StatementAnalyzer(),
            new LuceneMemory(), clock, progress);
    }

    /** For an operator to find. */
    private static String publisher(Path index) {
        try {
            return "the process on " + InetAddress.getLocalHost().getHostName() + " whose index is " + index;
        } catch (UnknownHostException _) {
            return "the process whose index is " + index;
        }
    }

    private static void warn(String trouble) {
        LoggerFactory.getLogger(StoreOpener.class).warn(trouble);
    }
}
