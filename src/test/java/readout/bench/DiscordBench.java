package readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** From the frame that the gateway sends until the answer is received, the bot as it is started beside JDA alone. */
@Command(name = "discord", description = "Interactions: the whole bot beside JDA bots that answer a constant.")
final class DiscordBench extends Benchmark {

    private static final int WARM_UP = 2_000;
    private static final double WARM_UP_RATE = 100;
    private static final int SECONDS = 20;
    private static final int WHILE_PUBLISHING = 100;

    @Option(names = "--rate", paramLabel = "N", arity = "1",
        description = {"interactions a second;",
            "several times for several (default: 1, 10, 100 and 500)"}) private List<Integer> rates =
                List.of(1, 10, 100, 500);

    private double busiest;

    @Override
    Jvm jvm() {
        return Jvm.DISCORD;
    }

    @Override
    void prepare(Size size, Path folder) throws IOException {
        new SyntheticEdition(folder, size).prepare();
    }

    @Override
    void measure(Size size, Path folder, Report report) throws IOException, InterruptedException {
        var edition = new SyntheticEdition(folder, size);
        var questions = TypedCommand.mixed(edition.corpus(), 6_000);
        try (var ours = BotRun.ours(edition);
            var floor = BotRun.constant(ConstantBot.Manner.AT_ONCE, TypedCommand.COMMANDS, folder);
            var deferring = BotRun.constant(ConstantBot.Manner.DEFERRED, TypedCommand.COMMANDS, folder)) {
            var bots = new LinkedHashMap<Who, BotRun>();
            bots.put(new Who(Role.OURS, "readout bot"), ours);
            bots.put(new Who(Role.FLOOR, "JDA, a constant at once"), floor);
            bots.put(new Who(Role.PEER, "JDA, a deferral and then the constant"), deferring);
            for (var bot : bots.values()) {
                new Members(bot.discord(), questions::get).ask(WARM_UP, WARM_UP_RATE);
            }
            report.add(rates(size, bots, questions));
            report.add(whilePublishing(size, ours, edition.corpus(), questions));
            note(ours, report);
        }
    }

    /** @param name in the table */
    private record Who(Role role, String name) {}

    private Table rates(Size size, Map<Who, BotRun> bots, List<TypedCommand> questions) throws InterruptedException {
        var table = new Table(
            size + " statements; six commands in turn; waits from the instant for which a question was meant",
            Waits.COLUMNS);
        for (var rate : rates) {
            for (var bot : bots.entrySet()) {
                load(bot.getValue(), bot.getKey(), rate, questions, table);
            }
        }
        return table;
    }

    private void load(BotRun bot, Who who, int rate, List<TypedCommand> questions, Table table)
        throws InterruptedException {
        System.gc(); // none of it is to happen later
        var seconds = SECONDS * options().rounds(1);
        var before = bot.cpu();
        var own = ownCpu();
        var began = System.nanoTime();
        var waits = new Members(bot.discord(), number -> questions.get(number % questions.size()))
            .ask(rate * seconds, rate);
        waits.rows(table, rate + "/s", who.role(), who.name(), bot.cpu().minus(before));
        busiest = Math.max(busiest, (double) ownCpu().minus(own).toNanos() / (System.nanoTime() - began));
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Table whilePublishing(Size size, BotRun bot, SyntheticCorpus corpus, List<TypedCommand> questions)
        throws InterruptedException {
        var table = new Table(size + " statements; while one edit after the other is published", Waits.COLUMNS);
        var publishing = Publishing.started(bot.discord(), corpus);
        load(bot, new Who(Role.OURS, "readout bot"), WHILE_PUBLISHING, questions, table);
        publishing.stop().row(table);
        return table;
    }

    private void note(BotRun bot, Report report) {
        report.note("Discord and the members used %.2f of a processor at most.".formatted(busiest));
        report.note("The constant has 1,500 characters. What the bot used while publishing holds that, too.");
        complain(bot, report);
    }

    private static void complain(BotRun bot, Report report) {
        var violations = bot.discord().violations();
        if (!violations.isEmpty()) {
            report.note(violations.size() + " messages that Discord would not take, such as " + violations.getFirst());
        }
    }
}
