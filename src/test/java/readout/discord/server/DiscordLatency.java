package readout.discord.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures how soon a bot acknowledges and answers, from the moment in which the gateway sends the interaction. One
 * question after the other, each by another member, so that no cool-down holds them up.
 */
final class DiscordLatency {

    private static final int WARM_UP = 50;

    private final DiscordServer discord;

    DiscordLatency(DiscordServer discord) {
        this.discord = discord;
    }

    /** A table with a line for each command and one for all. */
    List<String> measure(int questions) {
        var all = questions();
        var byCommand = new LinkedHashMap<String, List<Exchange>>();
        for (int i = -WARM_UP; i < questions; i++) {
            var question = all.get(Math.floorMod(i, all.size()));
            var exchange = discord.command(Member.number(WARM_UP + i), question.command(), question.options());
            exchange.answer();
            if (i >= 0) {
                byCommand.computeIfAbsent(question.command(), _ -> new ArrayList<>()).add(exchange);
            }
        }
        var table = new ArrayList<String>();
        table.add(
            String.format(Locale.ROOT, "%-10s %6s %22s %22s", "ms", "n", "acknowledged p50 p99", "answered p50 p99"));
        byCommand.forEach((command, exchanges) -> table.add(line(command, exchanges)));
        table.add(line("all", byCommand.values().stream().flatMap(List::stream).toList()));
        return table;
    }

    private record Question(String command, Map<String, ?> options) {}

    private static List<Question> questions() {
        return List.of(
            new Question("claims", Map.of("event", "putin-call")),
            new Question("quote", Map.of("words", "ceasefire")),
            new Question("accounts", Map.of("event", "putin-call")),
            new Question("events", Map.of()),
            new Question("timeline", Map.of("topic", "ceasefire")),
            new Question("positions", Map.of()),
            new Question("coverage", Map.of()),
            new Question("help", Map.of()));
    }

    private static String line(String command, List<Exchange> exchanges) {
        return String.format(Locale.ROOT, "%-10s %6d %13.1f %8.1f %13.1f %8.1f", command, exchanges.size(),
            percentile(exchanges, Exchange::untilAcknowledged, 50),
            percentile(exchanges, Exchange::untilAcknowledged, 99),
            percentile(exchanges, Exchange::untilAnswered, 50), percentile(exchanges, Exchange::untilAnswered, 99));
    }

    private static double percentile(List<Exchange> exchanges, Function<Exchange, Duration> time, int percent) {
        var sorted = exchanges.stream().map(time).sorted().toList();
        return sorted.get((sorted.size() - 1) * percent / 100).toNanos() / 1e6;
    }
}
