package readout.app;

import java.time.InstantSource;
import java.util.function.LongConsumer;
import readout.cli.CannotStartException;
import readout.search.StatementStore;
import readout.search.lucene.LuceneMemory;
import readout.search.lucene.LuceneStatementStore;
import readout.search.lucene.StatementAnalyzer;
import readout.search.opensearch.OpenSearchStatementStore;

/** Picks the engine. Nothing is opened before it is used. */
final class StoreOpener {

    private final Settings settings;
    private final InstantSource clock;
    private final LongConsumer progress;

    /** @param progress is told how many statements of a change have arrived in a cluster */
    StoreOpener(Settings settings, InstantSource clock, LongConsumer progress) {
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
    }

    StatementStore embedded() {
        return new LuceneStatementStore(settings.index(), settings.editionsKept());
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
}
