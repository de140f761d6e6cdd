package readout.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.cli.CannotStartException;
import readout.command.CommandSpec;
import readout.command.Commands;
import readout.command.Services;
import readout.discord.DiscordBot;
import readout.discord.Observer;
import readout.edition.Progress;
import readout.metrics.Metrics;
import readout.metrics.Watched;
import readout.search.StatementStore;
import readout.state.Memory;

/** What observes the process, where settings ask for it. Otherwise nothing of it is loaded, and nothing is in the way. */
final class Instruments implements AutoCloseable {

    private final @Nullable Metrics metrics;
    private final @Nullable InetSocketAddress address;
    private final InstantSource clock;
    private @Nullable StatementStore engine;

    private Instruments(@Nullable Metrics metrics, @Nullable InetSocketAddress address, InstantSource clock) {
        this.metrics = metrics;
        this.address = address;
        this.clock = clock;
    }

    /** Nothing does: a command of the terminal. */
    static Instruments nothing(InstantSource clock) {
        return new Instruments(null, null, clock);
    }

    static Instruments of(Settings.Operating settings, InstantSource clock) {
        return settings.metrics() == null
            ? nothing(clock)
            : new Instruments(new Metrics(clock), settings.metrics(), clock);
    }

    StatementStore measured(StatementStore store) {
        engine = store;
        return metrics == null ? store : metrics.measured(store);
    }

    Progress reloads() {
        return metrics == null ? _ -> {} : metrics.reloads();
    }

    Memory.Use memory() {
        return metrics == null ? (_, _) -> {} : metrics.memory();
    }

    Observer interactions(Commands commands) {
        return metrics == null
            ? Observer.NONE
            : metrics.interactions(commands.specs().stream().map(CommandSpec::name).collect(Collectors.toSet()));
    }

    /** Serves figures and health of a bot whose editions are open. */
    void serve(DiscordBot bot, Services services, BooleanSupplier draining) {
        if (metrics == null || address == null) {
            return;
        }
        var store = engine;
        var watched = new Watched(
            () -> Optional.of(services.editions().borrow(edition -> edition.stamp())), bot::lines,
            () -> store == null || store.isReachable(), draining, services.memory(), services.backlog());
        try {
            metrics.serve(address, watched, clock);
        } catch (IOException failure) {
            throw new CannotStartException(Setting.METRICS_ADDRESS.path() + ": " + address.getHostString() + ":"
                + address.getPort() + " cannot be listened on (" + failure.getMessage() + "); set another port, or end"
                + " what listens there");
        }
    }

    @Override
    public void close() {
        if (metrics != null) {
            metrics.close();
        }
    }
}
