package readout.bench;

/**
 * One who answers, and how long it took.
 *
 * @param used of the processor, which tells more where the machine has other work, too
 */
record Contender(Role role, String who, Searching searching, Samples samples, Samples used) {

    /** Percentiles of the time taken, and the median of the processor's. */
    static final Column[] COLUMNS = {
        Column.compared("p50 ms", 3), Column.compared("p99 ms", 3), Column.of("p99.9 ms", 3), Column.of("worst ms", 3),
        Column.compared("CPU p50 ms", 3)};

    Contender(Role role, String who, Searching searching) {
        this(role, who, searching, new Samples(), new Samples());
    }

    void row(Table table, String what) {
        var taken = samples.values();
        table.row(what, role, who, taken[0], taken[1], taken[2], taken[3], used.median());
    }
}
