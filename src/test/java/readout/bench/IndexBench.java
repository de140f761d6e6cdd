package readout.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import readout.corpus.Corpus;
import readout.corpus.CorpusLoader;
import readout.corpus.FileChangedException;
import readout.corpus.LoadOutcome;
import readout.search.IndexEntry;
import readout.search.lucene.BareIndex;

/** From files to a live edition, beside Lucene's own writer. */
@Command(name = "index", description = "Files to a live edition, per second, beside a bare IndexWriter.")
final class IndexBench extends Benchmark {

    private static final int ROUNDS = 3;
    private static final String HASH = "0123456789abcdef0123456789abcdef";
    private static final OperatingSystemMXBean SYSTEM =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** The fast compiler alone, as the product runs; more memory, since millions of ids must be held. */
    @Override
    Jvm jvm() {
        return Jvm.COMMAND.with("-Xmx2g");
    }

    @Override
    void prepare(Size size, Path folder) throws IOException {
        new SyntheticEdition(folder, size).corpus().writeIfAbsent();
    }

    @Override
    void measure(Size size, Path folder, Report report) throws IOException {
        report.note(
            "Ours reads and validates JSON Lines, writes index and ledger, and opens the edition, without vectors."
                + " The floor is given decoded records with the same fields, and adds them on all processors, commits, and"
                + " opens; decoding them is not counted. Both once before, not counted. A row is the median round’s.");
        var ours = new ArrayList<Taken>();
        var floor = new ArrayList<Taken>();
        var reading = new ArrayList<Taken>();
        for (var round = 0; round <= options().rounds(ROUNDS); round++) {
            var scratch = Files.createDirectories(folder.resolve("index-bench"));
            ours.add(Taken.of(() -> open(folder, scratch)));
            reading.add(Taken.of(() -> read(folder)));
            floor.add(floor(folder, scratch.resolve("bare")));
            delete(scratch);
        }
        var table = new Table(size + " statements, " + options().rounds(ROUNDS) + " rounds",
            Column.compared("per second", 0), Column.of("seconds", 2), Column.compared("CPU seconds", 2));
        row(table, size, Role.OURS, "files to live edition", ours);
        row(table, size, Role.FLOOR, "bare IndexWriter", floor);
        row(table, size, Role.OURS, "reading and validating alone", reading);
        report.add(table);
    }

    private static void row(Table table, Size size, Role role, String who, List<Taken> rounds) {
        var counted = rounds.subList(1, rounds.size()).stream()
            .sorted((one, other) -> Long.compare(one.wall, other.wall)).toList();
        var median = counted.get(counted.size() / 2);
        table.row("", role, who, size.statements() / (median.wall / 1e9), median.wall / 1e9, median.used / 1e9);
    }

    private static void open(Path folder, Path scratch) {
        new SyntheticEdition(scratch, new Size(0)).open(folder.resolve("corpus")).close();
    }

    private static Corpus read(Path folder) {
        return switch (new CorpusLoader().load(folder.resolve("corpus"))) {
            case LoadOutcome.Valid(var corpus, var _) -> corpus;
            case LoadOutcome other -> throw new IllegalStateException("not valid: " + other);
        };
    }

    /** File after file is decoded, and then indexed. */
    private static Taken floor(Path folder, Path scratch) throws IOException {
        var corpus = read(folder);
        var total = new Taken(0, 0);
        try (var bare = new BareIndex(scratch)) {
            for (var file : corpus.files()) {
                var entries = new ArrayList<IndexEntry>();
                corpus.statements(file, sourced -> entries.add(new IndexEntry(sourced, file.path(), HASH)));
                total = total.plus(Taken.of(() -> bare.add(entries)));
            }
            return total.plus(Taken.of(bare::commit));
        } catch (FileChangedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In nanoseconds; {@code used} of all processors. */
    private record Taken(long wall, long used) {

        static Taken of(Timed.Step<IOException> step) throws IOException {
            var used = SYSTEM.getProcessCpuTime();
            var began = System.nanoTime();
            step.run();
            return new Taken(System.nanoTime() - began, SYSTEM.getProcessCpuTime() - used);
        }

        Taken plus(Taken other) {
            return new Taken(wall + other.wall, used + other.used);
        }
    }
}
