package readout.metrics;

import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import readout.discord.Line;
import readout.model.EditionStamp;
import readout.state.Backlog;
import readout.state.Memory;

/**
 * What is looked at now and then, by other threads than those that change it. None of the suppliers may wait.
 *
 * @param edition the live one; empty while none is open
 * @param lines to Discord's gateway, by shard
 * @param circuit whether the engine is asked at all
 * @param draining whether the process is about to end
 */
public record Watched(
    Supplier<Optional<EditionStamp>> edition,
    Supplier<SortedMap<Integer, Line>> lines,
    Supplier<Circuit> circuit,
    BooleanSupplier draining,
    Memory memory,
    Backlog backlog) {

    /** Whether an engine in a cluster is asked; one that is embedded always is. */
    public enum Circuit {
        CLOSED,
        /** It failed so often that only a trial goes through. */
        HALF_OPEN,
        /** It failed so often that it is left alone for a while. */
        OPEN
    }
}
