package readout.bench;

/**
 * A column of figures.
 *
 * @param name with its unit
 * @param compared whether each figure is also told as a multiple of the floor's
 */
record Column(String name, int decimals, boolean compared) {

    static Column of(String name, int decimals) {
        return new Column(name, decimals, false);
    }

    static Column compared(String name, int decimals) {
        return new Column(name, decimals, true);
    }
}
