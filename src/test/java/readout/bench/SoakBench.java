package readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.fleet.Soak;

/** Many shards in several processes, for a long time, while things go wrong. Ends with 1 when anything was lost or doubled. */
@Command(name = "soak", description = "Runs four shards in two processes while lines drop and processes are killed.")
final class SoakBench implements Callable<Integer> {

    @Option(names = "--minutes", paramLabel = "N", description = "how long (default: 30)") private int minutes = 30;

    @Option(names = "--rate", paramLabel = "N", description = "questions a second (default: 10)") private int rate = 10;

    @Option(names = "--folder", paramLabel = "FOLDER",
        description = "an empty folder for corpus, index and logs; otherwise they are thrown away") private @Nullable Path folder;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    @SuppressWarnings("UnusedVariable") private boolean helpAsked; // picocli acts on it

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("readout bench soak: " + Machine.here().text());
        var place = folder == null
            ? Files.createTempDirectory("readout-soak")
            : Files.createDirectories(folder).toAbsolutePath();
        try {
            return new Soak(place, Duration.ofMinutes(minutes), rate, out).run() ? 0 : 1;
        } finally {
            if (folder == null) {
                Benchmark.delete(place);
            }
        }
    }
}
