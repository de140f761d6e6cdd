package readout.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How long readers waited, from the instant for which their question was meant. For one thread. */
final class Waits {

    private static final long MOST = Duration.ofSeconds(3).toNanos();

    /**
     * Those of {@link Samples}, what the bot used of a processor for each, and how many waited longer than Discord allows
     * to be heard of, or for ever.
     */
    static final Column[] COLUMNS = columns();

    private final Samples acknowledged = new Samples();
    private final Samples answered = new Samples();
    private int heardLate;
    private int answeredLate;

    /** Instants as of {@link System#nanoTime}; zero for never. */
    void add(long due, long acknowledgedAt, long answeredAt) {
        heardLate += isLate(due, acknowledgedAt) ? 1 : 0;
        answeredLate += isLate(due, answeredAt) ? 1 : 0;
        if (acknowledgedAt != 0) {
            acknowledged.add(acknowledgedAt - due);
        }
        if (answeredAt != 0) {
            answered.add(answeredAt - due);
        }
    }

    private static boolean isLate(long due, long at) {
        return at == 0 || at - due > MOST;
    }

    /** @param cpu what the bot used of the processors meanwhile */
    void rows(Table table, String what, Role role, String who, Duration cpu) {
        table.row(what + ": heard of", role, who, values(acknowledged, Double.NaN, heardLate));
        table.row(what + ": answered", role, who,
            values(answered, cpu.toNanos() / 1e6 / answered.count(), answeredLate));
    }

    private static double[] values(Samples samples, double cpu, int late) {
        return DoubleStream.concat(Arrays.stream(samples.values()), DoubleStream.of(cpu, late, samples.count()))
            .toArray();
    }

    private static Column[] columns() {
        return Stream.concat(Arrays.stream(Samples.COLUMNS),
            Stream.of(Column.compared("CPU ms each", 2), Column.of("over 3 s", 0), Column.of("of", 0)))
            .toArray(Column[]::new);
    }
}
