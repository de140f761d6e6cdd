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
    private static final double WHILE_PUBLISHING = 100;

    @Option(names = "--rate", paramLabel = "N", arity = "1",
        description = "interactions a second; several times for several (default: 1, 10, 100 and 500)") private List<
            Integer> rates = List.of(1, 10, 100, 500);

    /** Of Discord and the members, who must not be what is measured. */
    @Override
    Jvm jvm() {
        return Jvm.COMMAND.with("-XX:TieredStopAtLevel=4", "-Xmx2g");
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
            complain(ours, report);
        }
    }

    /** @param name in the table */
    private record Who(Role role, String name) {}

    private Table rates(Size size, Map<Who, BotRun> bots, List<TypedCommand> questions) throws InterruptedException {
        var table = new Table(
            size + " statements; six commands in turn; waits from the instant for which a question was meant",
            Waits.COLUMNS);
        var load = new StringBuilder();
        for (var rate : rates) {
            for (var bot : bots.entrySet()) {
                var before = cpu(bot.getValue());
                bot.getValue().discord().forgetPast();
                new Members(bot.getValue().discord(), number -> questions.get(number % questions.size()))
                    .ask(rate * SECONDS * options().rounds(1), rate).rows(table, rate + "/s", bot.getKey().role(),
                        bot.getKey().name());
                load.append(rate).append("/s ").append(bot.getKey().name()).append(": ").append(used(before,
                    cpu(bot.getValue()), SECONDS * options().rounds(1))).append("; ");
            }
        }
        System.err.println(load);
        return table;
    }

    private record Used(Duration bot, Duration discord) {}

    private static Used cpu(BotRun bot) {
        return new Used(bot.cpu(), ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
    }

    private static String used(Used before, Used after, int seconds) {
        return "%.2f of a processor, Discord and members %.2f".formatted(
            after.bot.minus(before.bot).toMillis() / 1e3 / seconds,
            after.discord.minus(before.discord).toMillis() / 1e3 / seconds);
    }

    private Table whilePublishing(Size size, BotRun bot, SyntheticCorpus corpus, List<TypedCommand> questions)
        throws InterruptedException {
        var table = new Table(size + " statements; while one edit after the other is published", Waits.COLUMNS);
        bot.discord().forgetPast();
        var publishing = Publishing.started(bot.discord(), corpus);
        var waits = new Members(bot.discord(), number -> questions.get(number % questions.size()))
            .ask((int) (WHILE_PUBLISHING * SECONDS * options().rounds(1)), WHILE_PUBLISHING);
        publishing.stop().row(table);
        waits.rows(table, "100/s", Role.OURS, "readout bot");
        return table;
    }

    private static void complain(BotRun bot, Report report) {
        var violations = bot.discord().violations();
        if (!violations.isEmpty()) {
            report.note(violations.size() + " messages that Discord would not take, such as " + violations.getFirst());
        }
    }
}
