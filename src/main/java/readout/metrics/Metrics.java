package readout.metrics;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.discord.Observer;
import readout.edition.Progress;
import readout.search.StatementStore;
import readout.state.Memory;

/**
 * The figures of one process: hands out what is told of them, and serves them. Labels are bounded: names of commands,
 * kinds and outcomes, numbers of shards; never who asks, where, or what. Safe for use by many threads.
 */
public final class Metrics implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ProcessMeters process = new ProcessMeters(registry);
    private final EngineMeters engine = new EngineMeters(registry);
    private final MemoryMeters memory = new MemoryMeters(registry);
    private final ReloadMeters reloads;
    private @Nullable Sampling sampling;
    private @Nullable Endpoint endpoint;

    public Metrics(InstantSource clock) {
        reloads = new ReloadMeters(registry, clock);
    }

    /** To be told of interactions. */
    public Observer interactions(Set<String> commands) {
        return new InteractionMeters(registry, commands);
    }

    /** To be told of reloads. */
    public Progress reloads() {
        return reloads;
    }

    /** To be told of each use of the memory. */
    public Memory.Use memory() {
        return memory;
    }

    /** The same store, whose queries are counted and timed from now on. */
    public StatementStore measured(StatementStore store) {
        return new MeasuredStore(store, engine);
    }

    /**
     * Begins to serve, and to look now and then at what nobody tells of. Once.
     *
     * @throws IOException when the address cannot be listened on
     */
    public void serve(InetSocketAddress address, Watched watched, InstantSource clock) throws IOException {
        var looked = new Sampling(watched, clock);
        var health = new Health(watched, looked, engine);
        var bot = new BotMeters(registry, watched, looked, clock);
        sampling = looked;
        endpoint = Endpoint.start(address, registry, bot, health);
        looked.start();
    }

    /** Where it serves; for tests, which give port 0. */
    int port() {
        var open = endpoint;
        return open == null ? 0 : open.port();
    }

    @Override
    public void close() {
        var looked = sampling;
        if (looked != null) {
            looked.close();
        }
        var open = endpoint;
        if (open != null) {
            open.close();
        }
        process.close();
        registry.close();
    }
}
