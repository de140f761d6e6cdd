package readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.corpus.CorpusLoader;
import readout.edition.Editions;
import readout.edition.Preview;
import readout.edition.Reload;
import readout.search.IndexEntry;
import readout.search.lucene.BareReload;

/** How long it takes until an edit is live, while somebody asks questions. */
@Command(name = "reload", description = "An edit until it is live: ours beside bare Lucene and reading all files.")
final class ReloadBench extends Benchmark {

    private static final int ROUNDS = 5;
    private static final long QUIET = 5_000;
    private static final String BY = "a benchmark";
    private static final String LIVE = "confirmed until live";

    @Option(names = "--opensearch",
        description = {"also in OpenSearch: a cluster of one node on this machine with 1 GB;",
            "filling it takes its time"}) private boolean inCluster;

    /** The peer, which reads all files, needs some memory. */
    @Override
    Jvm jvm() {
        return Jvm.COMMAND.with("-Xmx1g");
    }

    @Override
    void prepare(Size size, Path folder) throws IOException {
        var synthetic = new SyntheticEdition(folder, size);
        synthetic.prepare();
        if (inCluster) {
            ClusterEdition.prepare(synthetic);
        }
    }

    @Override
    void measure(Size size, Path folder, Report report) throws IOException, InterruptedException {
        var synthetic = new SyntheticEdition(folder, size);
        try (var editions = synthetic.open()) {
            var table = new Table(size + " statements in " + SyntheticCorpus.FILES + " files",
                Column.compared("CPU p50 ms", 0), Column.compared("p50 ms", 0), Column.of("worst ms", 0));
            var questions = edits(editions, synthetic, table);
            row(table, LIVE, Role.FLOOR, "bare Lucene: update, commit, reopen", floor(editions, synthetic));
            row(table, LIVE, Role.PEER, "reading all files, once of twice", peer(synthetic.corpus()));
            report.add(table);
            report.add(questions);
        }
        if (inCluster) {
            measureInCluster(synthetic, report);
        }
    }

    private void measureInCluster(SyntheticEdition synthetic, Report report) throws IOException, InterruptedException {
        try (var cluster = ClusterEdition.start(synthetic); var editions = cluster.open()) {
            report.note("OpenSearch is one node with a heap of 1 GB; its processor time is not counted.");
            var table = new Table(synthetic.size() + " statements in OpenSearch, one node",
                Column.of("CPU p50 ms", 0), Column.of("p50 ms", 0), Column.of("worst ms", 0));
            var questions = edits(editions, synthetic, table);
            report.add(cluster.filling().table(synthetic.size()));
            report.add(table);
            report.add(questions);
        }
    }

    /** Publishes edits while questions are asked; returns how those were answered. */
    private Table edits(Editions editions, SyntheticEdition synthetic, Table table)
        throws IOException, InterruptedException {
        var corpus = synthetic.corpus();
        editions.reload("", BY); // whatever an earlier run left behind
        var idle = AskingThread.started(editions, corpus);
        Thread.sleep(QUIET);
        idle.finish();
        var busy = AskingThread.started(editions, corpus);
        edits(editions, corpus, table);
        busy.finish();
        return questions(synthetic.size(), idle, busy);
    }

    private Table questions(Size size, AskingThread idle, AskingThread busy) {
        var table = new Table(size + " statements, questions meanwhile; the floor is ours while nothing is published",
            Samples.columns(Column.of("failed", 0), Column.of("of", 0)));
        table.row("questions", Role.FLOOR, "nothing is published", values(idle));
        table.row("questions", Role.OURS, "edits are published", values(busy));
        return table;
    }

    private static double[] values(AskingThread asked) {
        return asked.samples().values(asked.failed(), asked.samples().count());
    }

    private void edits(Editions editions, SyntheticCorpus corpus, Table table) throws IOException {
        var changed = new Edited();
        var added = new Edited();
        var undone = new Timed();
        for (var round = 0; round < options().rounds(ROUNDS); round++) {
            corpus.editLine(round % SyntheticCorpus.FILES);
            changed.publish(editions);
            var before = editions.kept().getLast().number();
            corpus.addLine(50, "new-" + System.nanoTime());
            added.publish(editions);
            undone.time(() -> published(editions.rollback(before, BY)));
            published(editions.reload("", BY));
        }
        changed.rows(table, "one line edited");
        added.rows(table, "a line and its source added");
        row(table, "rollback", Role.OURS, "undoing that", undone);
    }

    private static void row(Table table, String what, Role role, String who, Timed timed) {
        table.row(what, role, who, timed.cpu().median(), timed.wall().median(), timed.wall().worst());
    }

    private static void published(Reload reload) {
        if (!(reload instanceof Reload.Published)) {
            throw new IllegalStateException("not published: " + reload);
        }
    }

    private Timed floor(Editions editions, SyntheticEdition synthetic) throws IOException {
        var copy = synthetic.folder().resolve("copy-" + System.nanoTime());
        var timed = new Timed();
        try (var bare = new BareReload(synthetic.index(), copy)) {
            for (var round = 0; round < options().rounds(ROUNDS); round++) {
                var hit = editions.borrow(edition -> edition.index().statement("event-1-first").orElseThrow());
                var entry = new IndexEntry(hit.sourced(), "events/event-1.yaml", "hash", hit.learned(), null);
                timed.time(() -> bare.put(entry));
            }
        }
        delete(copy);
        return timed;
    }

    private static Timed peer(SyntheticCorpus corpus) {
        var timed = new Timed();
        timed.time(() -> new CorpusLoader().load(corpus.folder()));
        return timed;
    }

    /** The two steps of an edit. */
    private static final class Edited {
        private final Timed previews = new Timed();
        private final Timed confirmations = new Timed();
        private final Timed totals = new Timed();

        void publish(Editions editions) {
            totals.time(() -> {
                var revision = new ArrayList<String>();
                previews.time(() -> revision.add(revision(editions.preview())));
                confirmations.time(() -> published(editions.reload(revision.getFirst(), BY)));
            });
        }

        private static String revision(Preview preview) {
            return switch (preview) {
                case Preview.Differs(var changes) -> changes.revision();
                case Preview.Unchanged _,Preview.Refused _ -> throw new IllegalStateException("refused: " + preview);
            };
        }

        void rows(Table table, String what) {
            row(table, "the look", Role.OURS, what, previews);
            row(table, LIVE, Role.OURS, what, confirmations);
            row(table, "both", Role.OURS, what, totals);
        }
    }
}
