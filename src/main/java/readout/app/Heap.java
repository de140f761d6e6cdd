package readout.app;

import java.lang.management.MemoryPoolMXBean;

/**
 * The part of the heap where long lives are lived, at one moment.
 *
 * @param used bytes, with what nobody needs any more
 * @param live bytes that its last collection left; 0 before the first one
 */
record Heap(long used, long live) {

    private static final long LITTLE = 16L << 20;

    /** @param pool one that tells what its collections left */
    static Heap of(MemoryPoolMXBean pool) {
        return new Heap(pool.getUsage().getUsed(), pool.getCollectionUsage().getUsed());
    }

    /** Whether much of it can most likely be given back. */
    boolean hasGrown() {
        return used > live + Math.max(LITTLE, live / 2);
    }
}
