package readout.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.utils.Signals;

/** How a serving process ends: the first signal lets it finish what is under way, the next one ends it at once. */
final class Ending {

    /** What a shell makes of a process that a signal ended: 128 and the signal's number. */
    private static final int INTERRUPTED = 130;
    private static final int TERMINATED = 143;

    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);

    /** Whether the process is about to end. */
    boolean hasBegun() {
        return begun.get();
    }

    /** Lets what is under way finish. */
    void finish(Runnable work) {
        begun.set(true);
        try {
            work.run();
        } finally {
            finished.countDown();
        }
    }

    /** Until all is finished, if the end has begun: what it finishes with must not be taken away meanwhile. */
    void awaitFinished() throws InterruptedException {
        if (begun.get()) {
            finished.await();
        }
    }

    /** Being told to end is no failure of a service: it ends with 0. */
    void awaitSignals() {
        Signals.register("TERM", () -> end(0, TERMINATED));
        Signals.register("INT", () -> end(INTERRUPTED, INTERRUPTED));
    }

    /** Each signal has a thread of its own, on which the first waits for the shutdown hooks. */
    private void end(int code, int atOnce) {
        if (begun.getAndSet(true)) {
            Runtime.getRuntime().halt(atOnce);
        }
        System.exit(code);
    }
}
