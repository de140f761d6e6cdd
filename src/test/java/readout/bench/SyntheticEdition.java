package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import readout.corpus.CorpusLoader;
import readout.edition.Editions;
import readout.edition.Ledger;
import readout.edition.Opening;
import readout.search.StatementStore;
import readout.search.lucene.LuceneStatementStore;

/** A synthetic corpus, its index and its ledger in one folder, as the program makes them, without vectors. */
record SyntheticEdition(Path folder, Size size) {

    SyntheticCorpus corpus() {
        return new SyntheticCorpus(folder.resolve("corpus"), size.statements());
    }

    Path index() {
        return folder.resolve("index");
    }

    Path ledger() {
        return folder.resolve("ledger");
    }

    /** Makes what is not there yet. */
    void prepare() throws IOException {
        corpus().writeIfAbsent();
        if (!Files.isDirectory(index())) {
            System.err.println("readout: publishing " + size + " statements into " + folder);
        }
        open().close();
    }

    /** The editions, opened; closed by the caller. */
    Editions open() {
        return open(folder.resolve("corpus"));
    }

    /** The same with the files of another folder. */
    Editions open(Path corpus) {
        return open(corpus, new LuceneStatementStore(index(), 3), new Ledger(ledger()));
    }

    /** The same in another engine. */
    Editions open(StatementStore store, Ledger ledger) {
        return open(folder.resolve("corpus"), store, ledger);
    }

    private static Editions open(Path corpus, StatementStore store, Ledger ledger) {
        var editions = new Editions(new CorpusLoader(), corpus, store, ledger, Instant::now);
        return switch (editions.open()) {
            case Opening.Resumed _,Opening.Built _ -> editions;
            case Opening.Impossible(var problems) -> throw new IllegalStateException("not published: " + problems);
        };
    }
}
