package readout.state;

import java.nio.file.Path;

/** Begins a transaction and dies in it, as a process does that is killed. */
final class DyingProcess {

    static final int EXIT = 43;

    private DyingProcess() {}

    public static void main(String[] words) {
        var folder = Path.of(words[0]).resolveSibling("none");
        Memory.sqlite(Path.of(words[0]), new EarlierFiles(folder, folder)).transaction(within -> {
            within.cursors().advance("alerts", 8);
            within.outbox().enqueue(new Delivery("a", Delivery.Kind.ALERT, null,
                new Delivery.Target.NewMessage(new Place.DirectMessage(1)), "{}", MemoryContract.NOON,
                MemoryContract.NOON));
            Runtime.getRuntime().halt(EXIT);
            return within;
        });
    }
}
