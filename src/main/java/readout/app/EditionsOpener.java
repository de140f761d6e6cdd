package readout.app;

import java.time.InstantSource;
import java.util.function.LongConsumer;
import readout.cli.Engine;
import readout.edition.Editions;
import readout.edition.Ledger;
import readout.edition.Vectors;
import readout.embedding.Embedder;
import readout.search.StatementStore;
import readout.search.lucene.LuceneVectorCache;
import readout.search.opensearch.OpenSearchStatementStore;

/** Makes editions of the corpus in one engine. They are not opened yet. */
record EditionsOpener(
    Settings settings, CorpusPlace corpus, Embedder embedder, Instruments instruments, InstantSource clock) {

    /** In the engine that the settings name. */
    Editions editions() {
        var stores = stores(_ -> {});
        return settings.search().inCluster() ? inCluster(stores.cluster(), clock) : inFolder(stores);
    }

    /**
     * In any engine, to be filled; a first edition that was begun in a cluster goes on as of when it was begun.
     *
     * @param progress is told how many statements have arrived in a cluster
     */
    Editions editions(Engine engine, LongConsumer progress) {
        var stores = stores(progress);
        return switch (engine) {
            case EMBEDDED -> inFolder(stores);
            case OPENSEARCH -> {
                var store = stores.cluster();
                yield inCluster(store, store.unfinished().<InstantSource>map(InstantSource::fixed).orElse(clock));
            }
        };
    }

    private StoreOpener stores(LongConsumer progress) {
        return new StoreOpener(settings, clock, progress);
    }

    private Editions inFolder(StoreOpener stores) {
        var ledger = new Ledger(stores.ledger());
        return of(stores.embedded(ledger), ledger, clock);
    }

    /** The ledger is shared by all who share the cluster. */
    private Editions inCluster(OpenSearchStatementStore store, InstantSource time) {
        return of(store, new Ledger(store.ledger()), time);
    }

    private Editions of(StatementStore store, Ledger ledger, InstantSource time) {
        var vectors = new Vectors(embedder, new LuceneVectorCache(settings.beside("vectors")));
        return new Editions(corpus.loader(), corpus.origin(), instruments.measured(store), ledger, vectors, time,
            instruments.reloads());
    }
}
