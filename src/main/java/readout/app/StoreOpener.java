package readout.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import readout.edition.Ledger;
import readout.search.StatementStore;
import readout.search.lucene.LuceneStatementStore;
import readout.search.lucene.PublishingStore;
import readout.search.lucene.SnapshotStore;

/** Picks the engine, and how its editions go to and from other processes. */
record StoreOpener(Settings settings) {

    /** Not opened yet. */
    StatementStore store(Ledger ledger) {
        var index = settings.index();
        var kept = settings.editionsKept();
        var store = new LuceneStatementStore(index, kept);
        var publish = settings.snapshots().publish();
        var from = settings.snapshots().from();
        if (publish != null) {
            return new PublishingStore(store, index, ledger::files, publish, publisher(index), kept, StoreOpener::warn);
        }
        return from == null
            ? store
            : new SnapshotStore(store, index, index.resolveSibling("ledger"), from, kept, StoreOpener::warn);
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
