package readout.bench;

/**
 * One who answers, and how long it took.
 *
 * @param used of the processor, which tells more where the machine has other work, too
 */
record Contender(Role role, String who, Searching searching, Samples samples, Samples used) {

    /** Percentiles of the time taken, and the median of the processor's. */
    static final Column[] COLUMNS = Samples.columns(Column.compared("CPU p50 ms", 3));

    Contender(Role role, String who, Searching searching) {
        this(role, who, searching, new Samples(), new Samples());
    }

    void row(Table table, String what) {
        table.row(what, role, who, samples.values(used.median()));
    }
}
