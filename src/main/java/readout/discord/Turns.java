package readout.discord;

import java.util.concurrent.Semaphore;

/**
 * So many answers are worked on and sent at once; the others wait, first come, first served, and Discord hears meanwhile
 * that they will come. Without it, more questions than the machine can answer would take a thread and a line to Discord
 * each, until the heap is full and nobody hears of anything. Safe for use by many threads.
 */
final class Turns {

    /** Far more than processors, since most of them wait for Discord; some 400 a second at its usual pace. */
    private static final int MOST = 64;

    private final Semaphore free = new Semaphore(MOST, true);

    /** A turn that has come. */
    interface Turn extends AutoCloseable {
        /** Ends it; once. */
        @Override
        void close();
    }

    /** Waits for one. */
    Turn take() {
        free.acquireUninterruptibly();
        return free::release;
    }
}
