package readout.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How long readers waited, from the instant for which their question was meant. For one thread. */
final class Waits {

    private static final long MOST = Duration.ofSeconds(3).toNanos();

    /**
     * Those of {@link Samples}, what the bot used of a processor for each, and how many readers waited longer than
     * Discord allows or got no answer at all.
     */
    static final Column[] COLUMNS = columns();

    private final Samples acknowledged = new Samples();
    private final Samples answered = new Samples();
    private int late;

    /** Instants as of {@link System#nanoTime}; zero for never. */
    void add(long due, long acknowledgedAt, long answeredAt) {
        if (answeredAt == 0 || answeredAt - due > MOST) {
            late++;
        }
        if (acknowledgedAt != 0) {
            acknowledged.add(acknowledgedAt - due);
        }
        if (answeredAt != 0) {
            answered.add(answeredAt - due);
        }
    }

    /** @param cpu what the bot used of the processors meanwhile */
    void rows(Table table, String what, Role role, String who, Duration cpu) {
        table.row(what + ": heard of", role, who, values(acknowledged, Double.NaN));
        table.row(what + ": answered", role, who, values(answered, cpu.toNanos() / 1e6 / answered.count()));
    }

    private double[] values(Samples samples, double cpu) {
        return DoubleStream.concat(Arrays.stream(samples.values()), DoubleStream.of(cpu, late, samples.count()))
            .toArray();
    }

    private static Column[] columns() {
        return Stream.concat(Arrays.stream(Samples.COLUMNS),
            Stream.of(Column.compared("CPU ms each", 2), Column.of("over 3 s", 0), Column.of("of", 0)))
            .toArray(Column[]::new);
    }
}
