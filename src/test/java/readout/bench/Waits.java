package readout.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** How long readers waited, from the instant for which their question was meant. For one thread. */
final class Waits {

    private static final long MOST = Duration.ofSeconds(3).toNanos();

    /** Those of {@link Samples}, and how many readers waited longer than Discord allows or got no answer at all. */
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

    void rows(Table table, String what, Role role, String who) {
        table.row(what + ": heard of", role, who, values(acknowledged));
        table.row(what + ": answered", role, who, values(answered));
    }

    private double[] values(Samples samples) {
        return DoubleStream.concat(Arrays.stream(samples.values()), DoubleStream.of(late, samples.count())).toArray();
    }

    private static Column[] columns() {
        var columns = Arrays.copyOf(Samples.COLUMNS, Samples.COLUMNS.length + 2);
        columns[Samples.COLUMNS.length] = Column.of("over 3 s", 0);
        columns[Samples.COLUMNS.length + 1] = Column.of("of", 0);
        return columns;
    }
}
