package readout.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import readout.edition.Phase;
import readout.edition.Progress;
import readout.edition.Reload;

/** Reloads and rollbacks of this process: how long they and their phases took, and what came of them. */
final class ReloadMeters implements Progress {

    private final InstantSource clock;
    private final MeterProvider<Timer> reloads;
    private final MeterProvider<Timer> phases;
    private long began;
    private @Nullable Phase phase;
    private long phaseBegan;
    /** NaN before the first. */
    private volatile double lastEnded = Double.NaN;
    private volatile double lastSucceeded = Double.NaN;

    ReloadMeters(MeterRegistry registry, InstantSource clock) {
        this.clock = clock;
        reloads = Buckets.ofReloads("readout.reload")
            .description("Reloads and rollbacks of this process, by what came of them").withRegistry(registry);
        phases = Buckets.ofReloads("readout.reload.phase")
            .description("The phases of reloads and rollbacks").withRegistry(registry);
        Gauge.builder("readout.reload.last.end", () -> lastEnded).baseUnit("seconds")
            .description("When the last reload of this process ended, in seconds since 1970").register(registry);
        Gauge.builder("readout.reload.last.success", () -> lastSucceeded)
            .description("1 when the last reload of this process left the newest files live, else 0")
            .register(registry);
    }

    @Override
    public synchronized void began() {
        began = System.nanoTime();
        phase = null;
    }

    @Override
    public synchronized void reached(Phase next) {
        endPhase();
        phase = next == Phase.DONE ? null : next;
    }

    @Override
    public synchronized void ended(Reload outcome) {
        endPhase();
        phase = null;
        reloads.withTag("outcome", word(outcome)).record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        lastEnded = clock.instant().toEpochMilli() / 1000.0;
        lastSucceeded = outcome instanceof Reload.Published || outcome instanceof Reload.Unchanged ? 1 : 0;
    }

    private void endPhase() {
        var now = System.nanoTime();
        var ending = phase;
        if (ending != null) {
            phases.withTag("phase", ending.name().toLowerCase(Locale.ROOT))
                .record(now - phaseBegan, TimeUnit.NANOSECONDS);
        }
        phaseBegan = now;
    }

    private static String word(Reload outcome) {
        return switch (outcome) {
            case Reload.Published _ -> "published";
            case Reload.Unchanged _ -> "unchanged";
            case Reload.Changed _ -> "changed";
            case Reload.Refused _ -> "refused";
            case Reload.NotKept _ -> "not_kept";
            case Reload.Failed _ -> "failed";
            case Reload.Busy _ -> "busy";
        };
    }
}
