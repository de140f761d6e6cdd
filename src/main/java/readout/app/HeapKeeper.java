package readout.app;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps a process about as large as what lives in it: Java's serial collector looks into the old generation only when
 * that has grown to its limit. One that was given another collector keeps itself.
 */
final class HeapKeeper {

    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final String SERIAL_OLD_GENERATION = "Tenured Gen";

    private HeapKeeper() {}

    /** Keeps this process, in the background. */
    static void start() {
        Thread.ofPlatform().daemon().name("heap").start(HeapKeeper::keep);
    }

    private static void keep() {
        try {
            Thread.sleep(EVERY); // a start has other things to do
            var pool = oldGeneration();
            while (pool.isPresent()) {
                if (Heap.of(pool.get()).hasGrown()) {
                    System.gc();
                }
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
}
