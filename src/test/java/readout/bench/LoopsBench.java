package readout.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;

/** What is done for each hit that is shown or judged, by JMH; with the corpus that is shipped. */
@Command(name = "loops", description = "What is done for each hit: decoding, marking, aligning.")
final class LoopsBench extends Benchmark {

    private static final int ROUNDS = 5;
    private static final TimeValue ROUND = TimeValue.seconds(1);
    private static final List<Class<?>> LOOPS = List.of(DecodingLoop.class, MarkingLoop.class, AligningLoop.class);

    @Override
    Jvm jvm() {
        return Jvm.BOT;
    }

    /** Nothing: sizes do not matter here. */
    @Override
    void prepare(Size size, Path folder) {}

    @Override
    void measure(Size size, Path folder, Report report) {
        report.note(
            "By JMH: three seconds of warming up, then a second for each round, each line in a process of its own.");
        var table = new Table("Once for a hit, " + options().rounds(ROUNDS) + " rounds", Column.compared("ns", 0),
            Column.of("± ns (99.9 %)", 0), Column.compared("bytes", 0));
        LOOPS.forEach(loop -> run(loop).stream().sorted(Comparator.comparing(LoopsBench::role))
            .forEach(result -> row(table, loop, result)));
        report.add(table);
    }

    private Collection<RunResult> run(Class<?> loop) {
        var how = new OptionsBuilder().include("\\Q" + loop.getName() + "\\E\\.").mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS).forks(1).warmupIterations(3).warmupTime(ROUND)
            .measurementIterations(options().rounds(ROUNDS)).measurementTime(ROUND).addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT).shouldFailOnError(true).build();
        try {
            return new Runner(how).run();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void row(Table table, Class<?> loop, RunResult result) {
        var name = result.getPrimaryResult().getLabel();
        var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        table.row(loop.getAnnotation(Titled.class).value(), role(result), who(loop, name),
            result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError(),
            allocated == null ? Double.NaN : allocated.getScore());
    }

    private static Role role(RunResult result) {
        return Role.valueOf(result.getPrimaryResult().getLabel().toUpperCase(Locale.ROOT));
    }

    private static String who(Class<?> loop, String method) {
        return List.of(loop.getMethods()).stream().filter(each -> each.getName().equals(method))
            .map(each -> each.getAnnotation(Titled.class).value()).findFirst().orElseThrow();
    }
}
