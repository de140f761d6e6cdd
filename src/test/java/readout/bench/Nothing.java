package readout.bench;

/** The floor of a start: Java, and nothing to do. */
final class Nothing {

    private Nothing() {}

    static void main() {
        // Java itself is all that is measured
    }
}
