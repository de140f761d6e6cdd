package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.fleet.Soak;

/** Many shards in several processes, for a long time, while things go wrong. */
@Command(name = "soak", description = {
    "Runs four shards in two processes while lines drop and processes are killed.",
    "It has the shipped corpus; --size and --rounds do not matter here.",
    "Ends with 1 when anything was lost or doubled."})
final class SoakBench extends Benchmark {

    @Option(names = "--minutes", paramLabel = "N", description = "how long (default: 30)") private int minutes = 30;

    @Option(names = "--rate", paramLabel = "N", description = "questions a second (default: 10)") private int rate = 10;

    @Override
    Jvm jvm() {
        return Jvm.DISCORD;
    }

    @Override
    void prepare(Size size, Path folder) {
        // the first process makes the index
    }

    @Override
    void measure(Size size, Path folder, Report report) throws IOException, InterruptedException {
        var place = Files.createTempDirectory(folder, "soak");
        var outcome = new Soak(place, Duration.ofMinutes(minutes), rate, report::note).run();
        var table = new Table(minutes + " minutes, " + rate + " questions a second; those answered at once",
            Samples.columns(Column.of("of", 0)));
        row(table, "heard of", outcome.acknowledged());
        row(table, "answered", outcome.answered());
        report.add(table);
        if (!outcome.isWhole()) {
            report.fail("Something was lost or doubled.");
        }
    }

    private static void row(Table table, String what, Samples samples) {
        table.row(what, Role.OURS, "four shards in two processes", samples.values(samples.count()));
    }
}
