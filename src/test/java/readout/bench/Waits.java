package readout.bench;

import java.time.Duration;

/** How long readers waited, from the instant for which their question was meant. For one thread. */
final class Waits {

    private static final long MOST = Duration.ofSeconds(3).toNanos();

    /**
     * Those of {@link Samples}, what the bot used of a processor for each, and how many waited longer than Discord allows
     * to be heard of, or for ever.
     */
    static final Column[] COLUMNS =
        Samples.columns(Column.compared("CPU ms each", 2), Column.of("over 3 s", 0), Column.of("of", 0));

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
        table.row(what + ": heard of", role, who, acknowledged.values(Double.NaN, heardLate, acknowledged.count()));
        table.row(what + ": answered", role, who,
            answered.values(cpu.toNanos() / 1e6 / answered.count(), answeredLate, answered.count()));
    }

}
