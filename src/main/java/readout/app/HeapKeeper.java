package readout.app;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.app.Heap.State;

/**
 * Keeps a process about as large as what lives in it: Java's serial collector looks into the old generation only when
 * that has grown to its limit. Where even so little is left that collecting is all it does, the process ends and says why,
 * rather than to neither serve nor end. For one thread.
 */
final class HeapKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(HeapKeeper.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final String SERIAL_OLD_GENERATION = "Tenured Gen";

    /** As when Java itself finds no more memory. */
    private static final int OUT_OF_MEMORY = 3;

    private final Runnable collection;
    private final Runnable end;
    private boolean wasFull;

    /**
     * None of it runs before {@link #look}.
     *
     * @param collection collects the whole heap
     * @param end ends the process
     */
    HeapKeeper(Runnable collection, Runnable end) {
        this.collection = collection;
        this.end = end;
    }

    /** Keeps this process, in the background; one that was given another collector keeps itself. */
    static void start() {
        var keeper = new HeapKeeper(System::gc, () -> Runtime.getRuntime().halt(OUT_OF_MEMORY));
        Thread.ofPlatform().daemon().name("heap").start(keeper::keep);
    }

    private void keep() {
        try {
            Thread.sleep(EVERY); // a start has other things to do
            var pool = oldGeneration();
            while (pool.isPresent()) {
                look(Heap.of(pool.get()));
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<MemoryPoolMXBean> oldGeneration() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals(SERIAL_OLD_GENERATION)).findFirst();
    }

    /** Full twice one after the other is for good. */
    void look(Heap heap) {
        var state = heap.state();
        if (state == State.FULL && wasFull) {
            LOG.error("what is needed fills the heap, {} of {} MB; give it more with READOUT_JAVA_OPTS=-Xmx512m",
                heap.live() >> 20, heap.most() >> 20);
            end.run();
        } else if (state == State.GROWN) {
            collection.run();
        }
        wasFull = state == State.FULL;
    }
}
