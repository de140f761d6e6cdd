package readout.fleet;

import java.time.Duration;
import java.util.List;
import readout.discord.server.Exchange;

/**
 * A question and when it was asked.
 *
 * @param nanoTime when
 */
record Asked(Exchange exchange, int shard, long nanoTime) {

    private static final Duration LINGERING = Duration.ofMillis(500);
    private static final Duration UNDER_WAY = Duration.ofSeconds(3);

    /** What became of a question. */
    enum Fate {
        /** Once, by the process of its shard. */
        ANSWERED,
        /** The same, once the shard's session went on; it came while no line stood. */
        ANSWERED_LATER,
        /** Nobody was there to hear it, and the session did not go on. */
        UNHEARD,
        /** It was on its way to, or in, a process when that was killed. */
        DIED_WITH_ITS_PROCESS,
        /** None of these. */
        LOST,
        /** More than one process took it, or one took it twice, or not the one of its shard. */
        DOUBLED
    }

    /** What is on a line that breaks counts as heard for a moment. */
    private static boolean isJustBefore(long nanosUntilBreak) {
        return nanosUntilBreak > -LINGERING.toNanos() && nanosUntilBreak < UNDER_WAY.toNanos();
    }

    /**
     * @param breaks when the shard's process was killed, or its session ended, in nanoTime
     */
    Fate fate(List<Long> breaks) {
        var by = exchange.acknowledgedBy();
        if (by.size() > 1 || !by.stream().allMatch(Fleet.owner(shard)::equals)) {
            return Fate.DOUBLED;
        }
        if (exchange.pending() > 0) {
            return exchange.isHeard() ? Fate.ANSWERED : Fate.ANSWERED_LATER;
        }
        if (!exchange.isHeard()) {
            return Fate.UNHEARD;
        }
        return breaks.stream().map(moment -> moment - nanoTime).anyMatch(Asked::isJustBefore)
            ? Fate.DIED_WITH_ITS_PROCESS
            : Fate.LOST;
    }
}
