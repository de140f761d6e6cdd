package readout.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process itself: heap, pauses, threads, processor, uptime, and how much of the machine's memory it holds. */
final class ProcessMeters implements AutoCloseable {

    private static final Path STATUS = Path.of("/proc/self/status");

    private final JvmGcMetrics pauses = new JvmGcMetrics();

    ProcessMeters(MeterRegistry registry) {
        new JvmMemoryMetrics().bindTo(registry);
        pauses.bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("process.resident.memory", ProcessMeters::resident).baseUnit("bytes")
            .description("Memory of the machine that the process holds").register(registry);
    }

    /** As Linux tells it; NaN elsewhere. */
    private static double resident() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024)
                .findFirst().orElse(Double.NaN);
        } catch (IOException _) {
            return Double.NaN;
        }
    }

    @Override
    public void close() {
        pauses.close();
    }
}
