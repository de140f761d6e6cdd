package readout.bench;

/** One who answers, and how long it took. */
record Contender(Role role, String who, Searching searching, Samples samples) {

    Contender(Role role, String who, Searching searching) {
        this(role, who, searching, new Samples());
    }

    void row(Table table, String what) {
        table.row(what, role, who, samples.values());
    }
}
