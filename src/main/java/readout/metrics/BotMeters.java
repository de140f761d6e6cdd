package readout.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import readout.discord.Line;
import readout.metrics.Sampling.Sample;
import readout.model.EditionStamp;

/** What is so at the moment: the edition, what waits, the lines to the gateway. What is not known is NaN. */
final class BotMeters {

    private final MeterRegistry registry;
    private final Watched watched;
    private final Sampling sampling;
    private final MultiGauge connected;
    private final MultiGauge pings;

    BotMeters(MeterRegistry registry, Watched watched, Sampling sampling, InstantSource clock) {
        this.registry = registry;
        this.watched = watched;
        this.sampling = sampling;
        edition("readout.edition.number", "Number of the live edition", EditionStamp::number);
        edition("readout.edition.published.seconds", "When the live edition was published, in seconds since 1970",
            stamp -> stamp.published().toEpochMilli() / 1000.0);
        edition("readout.edition.statements", "Statements of the live edition", EditionStamp::statements);
        sample("readout.outbox.waiting", "Alerts and amendments that wait to be sent", Sample::waiting);
        sample("readout.outbox.oldest.age.seconds", "For how long the oldest has waited whose time has come",
            sample -> age(sample, clock.instant()));
        sample("readout.outbox.abandoned", "Alerts and amendments that were given up", Sample::abandoned);
        sample("readout.questions.waiting", "Unanswered questions that wait for moderators", Sample::questions);
        gauge("readout.memory.reachable", "1 when the bot’s memory answered last time, else 0",
            () -> bit(sampling.last().isKnown()));
        gauge("readout.backlog.waiting", "Notes that wait for the memory to be reachable again",
            () -> (double) watched.backlog().size());
        gauge("readout.engine.circuit.open", "1 while the engine is left alone after failures, else 0",
            () -> bit(!watched.reachable().getAsBoolean()));
        gauge("readout.draining", "1 when the process is about to end, else 0",
            () -> bit(watched.draining().getAsBoolean()));
        connected = MultiGauge.builder("readout.gateway.connected")
            .description("1 when a shard’s line to the gateway stands, else 0").register(registry);
        pings = MultiGauge.builder("readout.gateway.ping.seconds")
            .description("How long the gateway took to answer a shard’s last beat").register(registry);
    }

    /** Before each scrape: shards come and go. */
    void refresh() {
        rows(connected, line -> bit(line.isConnected()));
        rows(pings, line -> line.ping().isNegative() ? Double.NaN : line.ping().toNanos() / 1e9);
    }

    private void rows(MultiGauge gauge, ToDoubleFunction<Line> value) {
        gauge.register(watched.lines().get().entrySet().stream()
            .<Row<?>>map(entry -> Row.of(
                Tags.of("shard", entry.getKey().toString()), value.applyAsDouble(entry.getValue())))
            .toList(), true);
    }

    private void edition(String name, String description, ToDoubleFunction<EditionStamp> value) {
        gauge(name, description, () -> watched.edition().get().map(value::applyAsDouble).orElse(Double.NaN));
    }

    private void sample(String name, String description, ToDoubleFunction<Sample> value) {
        gauge(name, description, () -> {
            var sample = sampling.last();
            return sample.isKnown() ? value.applyAsDouble(sample) : Double.NaN;
        });
    }

    private void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    private static double age(Sample sample, Instant now) {
        return sample.oldest().map(since -> Math.max(0, Duration.between(since, now).toMillis()) / 1000.0).orElse(0.0);
    }

    private static double bit(boolean value) {
        return value ? 1 : 0;
    }
}
