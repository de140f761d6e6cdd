package readout.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import readout.state.Memory;

/** Uses of the bot's memory. */
final class MemoryMeters implements Memory.Use {

    private final Timer succeeded;
    private final Timer failed;

    MemoryMeters(MeterRegistry registry) {
        var uses = Buckets.ofQueries("readout.memory.use")
            .description("Uses of the bot’s memory, waiting for each other included").withRegistry(registry);
        succeeded = uses.withTag("outcome", "done");
        failed = uses.withTag("outcome", "failed");
    }

    @Override
    public void ended(Duration took, boolean isFailed) {
        (isFailed ? failed : succeeded).record(took);
    }
}
