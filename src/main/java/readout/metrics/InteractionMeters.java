package readout.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import readout.discord.Observer;

/** Interactions by kind, command and outcome, how long readers waited, and lines that stood again. */
final class InteractionMeters implements Observer {

    /** Of another version of the bot, or not known yet. */
    private static final String OTHER = "other";
    private static final String COMMAND = "command";

    private final Set<String> commands;
    private final MeterProvider<Counter> interactions;
    private final MeterProvider<Timer> acknowledged;
    private final MeterProvider<Timer> answered;
    private final Timer completed;
    private final MeterProvider<Counter> reconnects;

    InteractionMeters(MeterRegistry registry, Set<String> commands) {
        this.commands = Set.copyOf(commands);
        interactions = Counter.builder("readout.interactions")
            .description("Interactions that came to an end, by what the reader got").withRegistry(registry);
        acknowledged = Buckets.ofReaders("readout.interaction.acknowledged")
            .description("From an interaction's arrival until Discord took the acknowledgement").withRegistry(registry);
        answered = Buckets.ofReaders("readout.interaction.answered")
            .description("From an interaction's arrival until the reader had an answer or a refusal")
            .withRegistry(registry);
        completed = Buckets.ofReaders("readout.autocomplete")
            .description("From a letter typed until Discord had values to offer").register(registry);
        reconnects = Counter.builder("readout.gateway.reconnects")
            .description("How often a line to the gateway stood again after it broke").withRegistry(registry);
    }

    @Override
    public void acknowledged(Kind kind, String command, Duration after) {
        if (kind == Kind.AUTOCOMPLETE) {
            completed.record(after);
        } else {
            acknowledged.withTag(COMMAND, known(command)).record(after);
        }
    }

    @Override
    public void ended(Kind kind, String command, Outcome outcome, Duration after) {
        interactions.withTags("kind", word(kind), COMMAND, known(command), "outcome", word(outcome)).increment();
        if (kind != Kind.AUTOCOMPLETE && (outcome == Outcome.ANSWERED || outcome == Outcome.REFUSED)) {
            answered.withTag(COMMAND, known(command)).record(after);
        }
    }

    @Override
    public void connected(int shard, boolean isResumed) {
        reconnects.withTags("shard", Integer.toString(shard), "session", isResumed ? "resumed" : "new").increment();
    }

    private String known(String command) {
        return commands.contains(command) ? command : OTHER;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
