package readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.fleet.Footprint;

/** What a process takes that serves some shards with many servers. */
@Command(name = "shards",
    description = "Starts one process with some shards, and measures start and memory by the number of servers.")
final class ShardsBench implements Callable<Integer> {

    @Option(names = "--shards", paramLabel = "N",
        description = "in the process; several times for several (default: 1)") private List<Integer> shards =
            new ArrayList<>();

    @Option(names = "--servers", paramLabel = "N",
        description = "of which the bot is a member; several times for several (default: 0)") private List<
            Integer> servers = new ArrayList<>();

    @Option(names = "--channels", paramLabel = "N", description = "of each server (default: 30)") private int channels =
        30;

    @Option(names = "--roles", paramLabel = "N", description = "of each server (default: 15)") private int roles = 15;

    @Option(names = "--rounds", paramLabel = "N", description = "how often (default: 3)") private int rounds = 3;

    @Option(names = "--class-path", paramLabel = "PATH",
        description = "of another build to measure in turn with this one") private @Nullable String other;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    @SuppressWarnings("UnusedVariable") private boolean helpAsked; // picocli acts on it

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("readout bench shards: " + Machine.here().text());
        out.println(
            "servers of " + channels + " channels and " + roles + " roles; the process in the launcher's shape for a"
                + " bot, without a class-data cache, on the starter corpus, index made before");
        for (var shard : shards.isEmpty() ? List.of(1) : shards) {
            for (var many : servers.isEmpty() ? List.of(0) : servers) {
                for (var round = 0; round < rounds; round++) {
                    measure("this build", null, shard, many, out);
                    if (other != null) {
                        measure("the other", other, shard, many, out);
                    }
                }
            }
        }
        return 0;
    }

    private void measure(String name, @Nullable String classPath, int shard, int many, PrintStream out)
        throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("readout-shards");
        try {
            out.println(name + ", " + shard + " shards, " + many + " servers: "
                + new Footprint(folder, classPath).measure(shard, many, channels, roles));
        } finally {
            Benchmark.delete(folder);
        }
    }
}
