package readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a process takes that serves some shards with many servers. */
@Command(name = "shards", description = {
    "Starts one process with some shards, and measures start and memory by the number of servers.",
    "It has the shipped corpus; --size does not matter here."})
final class ShardsBench extends Benchmark {

    private static final int ROUNDS = 3;

    @Option(names = "--shards", paramLabel = "N",
        description = {"in the process;",
            "several times for several (default: 1)"}) private List<Integer> shards = List.of(1);

    @Option(names = "--servers", paramLabel = "N",
        description = {"of which the bot is a member;",
            "several times for several (default: 0)"}) private List<Integer> servers = List.of(0);

    @Option(names = "--channels", paramLabel = "N", description = "of each server (default: 30)") private int channels =
        30;

    @Option(names = "--roles", paramLabel = "N", description = "of each server (default: 15)") private int roles = 15;

    @Option(names = "--class-path", paramLabel = "PATH",
        description = "of another build to measure in turn with this one") private @Nullable String other;

    @Override
    Jvm jvm() {
        return Jvm.DISCORD;
    }

    @Override
    void prepare(Size size, Path folder) {
        // each process makes its index itself
    }

    @Override
    void measure(Size size, Path folder, Report report) throws IOException, InterruptedException {
        report.note("Servers of " + channels + " channels and " + roles + " roles; the process in the launcher's shape"
            + " for a bot, without a class-data cache and without the sentence model, its index made before.");
        for (var shard : shards) {
            for (var many : servers) {
                report.add(table(new Footprint.Crowded(shard, many, channels, roles), folder));
            }
        }
    }

    private Table table(Footprint.Crowded crowded, Path folder) throws IOException, InterruptedException {
        var table = new Table(crowded.shards() + " shards, " + crowded.servers() + " servers", Column.of("ready ms", 0),
            Column.of("MB after " + Footprint.SETTLING + " s", 0),
            Column.of("MB after " + Footprint.QUESTIONS + " questions", 0));
        for (var round = 1; round <= options().rounds(ROUNDS); round++) {
            row(table, round, Role.OURS, "this build", Footprint.measure(folder, null, crowded));
            if (other != null) {
                row(table, round, Role.PEER, "the other build", Footprint.measure(folder, other, crowded));
            }
        }
        return table;
    }

    private static void row(Table table, int round, Role role, String who, Footprint taken) {
        table.row("round " + round, role, who, taken.ready(), (double) taken.idle(), (double) taken.used());
    }
}
