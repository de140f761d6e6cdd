package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import readout.discord.server.Member;

/** From the launcher to an answer, and to a bot that serves; with the corpus that is shipped. */
@Command(name = "start", description = "From the start to an answer, and to a bot that serves; memory of the bot.")
final class StartBench extends Benchmark {

    private static final int ROUNDS = 10;
    private static final int COMMANDS = 100;
    /** A bot that begins sooner after another one waits, as Discord wants it: network, so to say. */
    private static final Duration BETWEEN_IDENTIFIES = Duration.ofSeconds(6);
    private static final List<TypedCommand> ASKED = List.of(
        new TypedCommand("claims", Map.of("event", "putin-call")),
        new TypedCommand("quote", Map.of("words", "ceasefire")),
        new TypedCommand("accounts", Map.of("event", "putin-call")),
        new TypedCommand("timeline", Map.of("topic", "ceasefire")),
        new TypedCommand("positions", Map.of()));

    @Override
    Jvm jvm() {
        return Jvm.COMMAND;
    }

    /** The class-data cache and the index; sizes do not matter here. */
    @Override
    void prepare(Size size, Path folder) throws IOException, InterruptedException {
        run(List.of(launcher(), "--prepare"), folder);
        run(List.of(launcher(), "claims", "putin-call"), folder);
    }

    @Override
    void measure(Size size, Path folder, Report report) throws IOException, InterruptedException {
        report
            .note("With the shipped corpus, the class-data cache made and without the sentence model. The floors: Java"
                + " with the same options and nothing to do; JDA alone, with no class-data cache, which registers the same"
                + " number of commands and answers a constant.");
        oneShot(folder, report);
        bot(folder, report);
    }

    private void oneShot(Path folder, Report report) throws IOException, InterruptedException {
        var ours = new Contenders();
        var floor = new Contenders();
        for (var round = 0; round < options().rounds(ROUNDS); round++) {
            ours.run(List.of(launcher(), "claims", "putin-call"), folder);
            floor.run(Jvm.COMMAND.command(Nothing.class, List.of()), folder);
        }
        var table = new Table("One command, " + options().rounds(ROUNDS) + " rounds", Column.compared("p50 ms", 0),
            Column.of("worst ms", 0), Column.compared("CPU p50 ms", 0));
        ours.row(table, Role.OURS, "./readout claims putin-call");
        floor.row(table, Role.FLOOR, "Java, nothing to do");
        report.add(table);
    }

    private void bot(Path folder, Report report) throws IOException, InterruptedException {
        var names = List.of("claims", "quote", "accounts", "timeline", "positions");
        var ours = new Bots();
        var floor = new Bots();
        for (var round = 0; round < options().rounds(ROUNDS); round++) {
            Thread.sleep(BETWEEN_IDENTIFIES);
            ours.note(BotRun.ours(Jvm.home().resolve("index/corpus"), folder.resolve("index"), folder));
            floor.note(BotRun.constant(ConstantBot.Manner.DEFERRED, names, folder));
        }
        var table = new Table("A bot, " + options().rounds(ROUNDS) + " rounds", Column.compared("ready p50 ms", 0),
            Column.of("worst ms", 0), Column.compared("CPU p50 ms", 0), Column.compared("MB when ready", 0),
            Column.compared("MB after " + COMMANDS + " commands", 0));
        ours.row(table, Role.OURS, "./readout bot");
        floor.row(table, Role.FLOOR, "JDA alone");
        report.add(table);
    }

    private static String launcher() {
        return Jvm.home().resolve("readout").toString();
    }

    private static Process run(List<String> words, Path folder) throws IOException, InterruptedException {
        var command = new ProcessBuilder(words).redirectOutput(folder.resolve("start.out").toFile())
            .redirectError(folder.resolve("start.err").toFile());
        command.environment().put("READOUT_INDEX", folder.resolve("index").toString());
        command.environment().put("READOUT_SENTENCE_MODEL", "off");
        var process = command.start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(words.getFirst() + " failed: "
                + Files.readString(folder.resolve("start.err")));
        }
        return process;
    }

    /** Runs of one program. */
    private static final class Contenders {

        private final Samples taken = new Samples();
        private final Samples used = new Samples();

        /** A shell around it tells what it used of the processors, since nobody knows after its end. */
        void run(List<String> words, Path folder) throws IOException, InterruptedException {
            var timed = new ArrayList<>(List.of("/bin/sh", "-c", "\"$0\" \"$@\" >/dev/null && times"));
            timed.addAll(words);
            var began = System.nanoTime();
            StartBench.run(timed, folder);
            taken.add(System.nanoTime() - began);
            var times = Files.readAllLines(folder.resolve("start.out")).getLast().split(" ", -1);
            used.add(nanoseconds(times[0]) + nanoseconds(times[1]));
        }

        /** As {@code 0m0.350000s}. */
        private static long nanoseconds(String time) {
            return Duration.parse("PT" + time.toUpperCase(Locale.ROOT)).toNanos();
        }

        void row(Table table, Role role, String who) {
            table.row("", role, who, taken.median(), taken.worst(), used.median());
        }
    }

    /** Runs of one bot. */
    private static final class Bots {

        private final Samples ready = new Samples();
        private final Samples used = new Samples();
        private double whenReady = Double.NaN;
        private double afterwards = Double.NaN;

        /** Memory is that of the last round. */
        void note(BotRun run) throws IOException {
            try (run) {
                ready.add(run.untilReady());
                used.add(run.cpu().toNanos());
                whenReady = run.memory();
                for (var i = 0; i < COMMANDS; i++) {
                    var asked = ASKED.get(i % ASKED.size());
                    run.discord().command(Member.number(i), asked.command(), asked.options()).answer();
                }
                afterwards = run.memory();
            }
        }

        void row(Table table, Role role, String who) {
            table.row("", role, who, ready.median(), ready.worst(), used.median(), whenReady, afterwards);
        }
    }
}
