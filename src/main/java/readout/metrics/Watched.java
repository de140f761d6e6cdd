package readout.metrics;

import java.util.NavigableMap;
import java.util.Optional;
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
 * @param reachable whether the engine is asked at all
 * @param draining whether the process is about to end
 */
public record Watched(
    Supplier<Optional<EditionStamp>> edition,
    Supplier<NavigableMap<Integer, Line>> lines,
    BooleanSupplier reachable,
    BooleanSupplier draining,
    Memory memory,
    Backlog backlog) {}
