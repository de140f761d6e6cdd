package readout.edition;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.corpus.CorpusLoader;
import readout.search.IndexEntry;
import readout.search.lucene.BareReload;
import readout.search.lucene.LuceneStatementStore;

/**
 * How long it takes until an edit is live, while somebody asks questions. {@code --help} says how it is called.
 *
 * <p>The index and the files of a folder that is given are used again, so that a second run need not make them.
 */
public final class ReloadBenchmark {

    private static final String HELP = """
        Usage: readout bench reload [--size 10k|100k|1M] [--rounds N] [--folder FOLDER]
        Measures how long an edit takes to be live, at 100k statements in 100 files where no size is given.
          --rounds N       how often each edit is made; 5 where none is given
          --folder FOLDER  where the corpus and its index are made, and found again; otherwise they are thrown away
        """;

    private final int rounds;
    private final BulkCorpus corpus;
    private final BulkCorpus asked;
    private final Path work;

    private ReloadBenchmark(int size, int rounds, Path work) {
        this.rounds = rounds;
        this.work = work;
        corpus = new BulkCorpus(work.resolve("corpus"), size);
        asked = new BulkCorpus(work.resolve("corpus"), size);
    }

    /** Prints a table to standard output. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = List.of(arguments);
        if (options.contains("--help")) {
            System.out.print(HELP);
            return;
        }
        var size = size(option(options, "--size", "100k"));
        var rounds = Integer.parseInt(option(options, "--rounds", "5"));
        var folder = option(options, "--folder", "");
        var work = folder.isEmpty() ? Files.createTempDirectory("reload") : Path.of(folder).resolve("size-" + size);
        try {
            new ReloadBenchmark(size, rounds, work).run(size);
        } finally {
            if (folder.isEmpty()) {
                delete(work);
            }
        }
    }

    private static String option(List<String> options, String name, String otherwise) {
        var at = options.indexOf(name);
        return at < 0 || at + 1 == options.size() ? otherwise : options.get(at + 1);
    }

    private static int size(String written) {
        return Integer.parseInt(written.replace("k", "000").replace("M", "000000"));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run(int size) throws IOException, InterruptedException {
        if (!Files.exists(corpus.bulk(BulkCorpus.FILES - 1))) {
            corpus.write();
        }
        try (var store = new LuceneStatementStore(work.resolve("index"), 3);
            var editions = new Editions(
                new CorpusLoader(), corpus.folder(), store, new Ledger(work.resolve("ledger")), Instant::now)) {
            var opening = new Times();
            opening.measure(editions::open);
            System.out.printf("%,d statements; %d processors; heap of at most %d MB%n", size,
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
            System.out.printf("%-46s %10s %10s %10s%n", "", "CPU ms", "median ms", "worst ms");
            row("opening (the first time: all is published)", opening);
            editions.reload("", "a benchmark");
            var idle = asking(editions);
            Thread.sleep(5_000);
            var quiet = idle.finish();
            var busy = asking(editions);
            edits(editions);
            var during = busy.finish();
            floor(editions);
            peer();
            System.out.printf("%-30s %8s %8s %10s %10s %10s%n", "queries", "asked", "failed", "p50 ms", "p99 ms",
                "worst ms");
            row("while nothing is reloaded", quiet);
            row("while edits are reloaded", during);
        }
    }

    private AskingThread asking(Editions editions) {
        var asking = new AskingThread(editions, asked);
        asking.start();
        return asking;
    }

    private void edits(Editions editions) throws IOException {
        var changed = new Edited();
        var added = new Edited();
        var undone = new Times();
        for (var round = 0; round < rounds; round++) {
            corpus.editLine(round % BulkCorpus.FILES);
            changed.publish(editions);
            var before = editions.kept().getLast().number();
            corpus.addLine(50, "new-" + System.nanoTime());
            added.publish(editions);
            undone.measure(() -> published(editions.rollback(before, "a benchmark")));
            published(editions.reload("", "a benchmark"));
        }
        changed.rows("one line edited");
        added.rows("a line and its source added");
        row("undone by rollback", undone);
    }

    private static void published(Reload reload) {
        if (!(reload instanceof Reload.Published)) {
            throw new IllegalStateException("not published: " + reload);
        }
    }

    private void floor(Editions editions) throws IOException {
        var copy = work.resolve("copy-" + System.nanoTime());
        var times = new Times();
        try (var bare = new BareReload(work.resolve("index"), copy)) {
            for (var round = 0; round < rounds; round++) {
                var hit = editions.borrow(edition -> edition.index().statement("event-1-first").orElseThrow());
                var entry = new IndexEntry(hit.sourced(), "events/event-1.yaml", "hash", hit.learned(), null);
                times.measureFailing(() -> bare.put(entry));
            }
        }
        delete(copy);
        row("floor: bare Lucene, update, commit, reopen", times);
    }

    private void peer() {
        var times = new Times();
        times.measure(() -> new CorpusLoader().load(corpus.folder()));
        row("peer: reading all files (once of twice)", times);
    }

    private static void row(String what, Times times) {
        System.out.printf("%-46s %10.0f %10.0f %10.0f%n", what, times.cpu(), times.median(),
            times.worst());
    }

    private static void row(String what, AskingThread.Noted noted) {
        System.out.printf("%-30s %8d %8d %10.2f %10.2f %10.2f%n", what, noted.asked(), noted.failed(),
            noted.median(), noted.high(), noted.worst());
    }

    /** The two steps of an edit. */
    private static final class Edited {
        private final Times previews = new Times();
        private final Times confirmations = new Times();
        private final Times totals = new Times();

        void publish(Editions editions) {
            totals.measure(() -> {
                var revision = new ArrayList<String>();
                previews.measure(() -> revision.add(revision(editions.preview())));
                confirmations.measure(() -> published(editions.reload(revision.getFirst(), "a benchmark")));
            });
        }

        private static String revision(Preview preview) {
            return switch (preview) {
                case Preview.Differs(var changes) -> changes.revision();
                case Preview.Unchanged _,Preview.Refused _ -> throw new IllegalStateException("refused: " + preview);
            };
        }

        void rows(String what) {
            row(what + ": preview", previews);
            row(what + ": confirmed until live", confirmations);
            row(what + ": both", totals);
        }
    }

    /** In nanoseconds, told in milliseconds. */
    private static final class Times {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private final List<Long> taken = new ArrayList<>();
        private final List<Long> used = new ArrayList<>();

        interface Failing {
            void run() throws IOException;
        }

        void measure(Runnable step) {
            var began = System.nanoTime();
            var before = THREADS.getCurrentThreadCpuTime();
            step.run();
            used.add(THREADS.getCurrentThreadCpuTime() - before);
            taken.add(System.nanoTime() - began);
        }

        void measureFailing(Failing step) throws IOException {
            var began = System.nanoTime();
            var before = THREADS.getCurrentThreadCpuTime();
            step.run();
            used.add(THREADS.getCurrentThreadCpuTime() - before);
            taken.add(System.nanoTime() - began);
        }

        double median() {
            return at(taken, 0.5);
        }

        double worst() {
            return at(taken, 1);
        }

        /** Of the one thread at work; tells most where the machine has other work, too. */
        double cpu() {
            return at(used, 0.5);
        }

        private static double at(List<Long> of, double share) {
            var sorted = of.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
        }
    }
}
