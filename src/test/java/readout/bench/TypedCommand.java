package readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A slash command as a member types it. */
record TypedCommand(String command, Map<String, ?> options) {

    static final List<String> COMMANDS = List.of("claims", "quote", "timeline", "accounts", "positions", "source");

    TypedCommand {
        options = Map.copyOf(options);
    }

    /** A mix that asks each of {@link #COMMANDS} equally often. The same ones for every run. */
    static List<TypedCommand> mixed(SyntheticCorpus corpus, int count) {
        var random = new SplittableRandom(11);
        var mixed = new ArrayList<TypedCommand>(count);
        for (var i = 0; i < count; i++) {
            mixed.add(draw(COMMANDS.get(i % COMMANDS.size()), corpus, random));
        }
        return mixed;
    }

    private static TypedCommand draw(String command, SyntheticCorpus corpus, SplittableRandom random) {
        var event = "event-" + random.nextInt(corpus.names().events());
        var topic = "topic-" + random.nextInt(SyntheticNames.TOPICS);
        return new TypedCommand(command, switch (command) {
            case "quote" -> Map.of("words", String.join(" ", corpus.words().typed(random, 2)));
            case "timeline" -> Map.of("topic", topic, "party", "party-" + random.nextInt(SyntheticNames.PARTIES));
            case "positions" -> Map.of("topic", topic);
            case "source" -> Map.of("statement", corpus.known().get(random.nextInt(SyntheticCorpus.KNOWN)).id());
            default -> Map.of("event", event);
        });
    }
}
