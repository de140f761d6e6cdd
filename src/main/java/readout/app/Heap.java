package readout.app;

import java.lang.management.MemoryPoolMXBean;

/**
 * The part of the heap where long lives are lived, at one moment.
 *
 * @param used bytes, with what nobody needs any more
 * @param live bytes that its last collection left; 0 before the first one
 * @param most bytes that it may have
 */
record Heap(long used, long live, long most) {

    private static final long LITTLE = 16L << 20;
    private static final double NEARLY_ALL = .95;

    /** What is to be done about it. */
    enum State {
        WELL,
        /** Much of it can be given back. */
        GROWN,
        /** Hardly anything can, and hardly any room is left: all that happens is collecting. */
        FULL
    }

    /** @param pool one that tells what its collections left */
    static Heap of(MemoryPoolMXBean pool) {
        return new Heap(pool.getUsage().getUsed(), pool.getCollectionUsage().getUsed(), pool.getUsage().getMax());
    }

    State state() {
        if (live > NEARLY_ALL * most) {
            return State.FULL;
        }
        return used > live + Math.max(LITTLE, live / 2) ? State.GROWN : State.WELL;
    }
}
