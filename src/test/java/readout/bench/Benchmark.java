package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * One benchmark: prepared by the process that was called, with much memory, and measured by another one that runs as
 * the product does.
 */
abstract class Benchmark implements Callable<Integer> {

    @Mixin private Options options = new Options();

    @Option(names = "--measure-in", hidden = true) private @Nullable Path prepared;

    @Spec private @Nullable CommandSpec spec;

    /** The Java options that it is measured with. */
    abstract Jvm jvm();

    /** Makes what is measured on, unless the folder has it from an earlier run. Not timed. */
    abstract void prepare(Size size, Path folder) throws IOException, InterruptedException;

    /** Measures on what was prepared, once for each size. */
    abstract void measure(Size size, Path folder, Report report) throws IOException, InterruptedException;

    final Options options() {
        return options;
    }

    @Override
    public final Integer call() throws IOException, InterruptedException {
        if (options.hasNoRounds()) {
            throw new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(),
                "nothing is measured in no rounds; write --rounds 1 or more");
        }
        var folder = prepared;
        if (folder == null) {
            return prepared();
        }
        var report = new Report(Objects.requireNonNull(spec).name(), options);
        for (var size : options.sizes()) {
            measure(size, folder.resolve("size-" + size), report);
        }
        report.finish();
        return report.isWell() ? 0 : 1;
    }

    private int prepared() throws IOException, InterruptedException {
        var kept = options.folder();
        var folder = kept == null ? Files.createTempDirectory("readout-bench") : kept.toAbsolutePath();
        try {
            for (var size : options.sizes()) {
                prepare(size, Files.createDirectories(folder.resolve("size-" + size)));
            }
            return new ProcessBuilder(jvm().command(Bench.class, again(folder))).inheritIO().start().waitFor();
        } finally {
            if (kept == null) {
                delete(folder);
            }
        }
    }

    private List<String> again(Path folder) {
        var words =
            new ArrayList<>(Objects.requireNonNull(spec).commandLine().getParent().getParseResult().originalArgs());
        words.add("--measure-in=" + folder);
        return words;
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
