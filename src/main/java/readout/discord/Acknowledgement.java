package readout.discord;

import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The one acknowledgement that Discord takes of an interaction: the answer itself when that is there soon, else the
 * deferral, which is given by itself. Safe for use by many threads.
 */
final class Acknowledgement {

    private final Deferrals deferrals;
    private final long due;
    private boolean isTaken;
    private @Nullable Future<?> timer;

    /** Of an interaction that has just arrived. */
    Acknowledgement(Deferrals deferrals, Duration patience) {
        this.deferrals = deferrals;
        this.due = System.nanoTime() + patience.toNanos();
    }

    /**
     * Lets this be done when the patience with the answer is over, unless the acknowledgement is taken before. Whoever
     * comes too late to take it finds it done.
     */
    synchronized void otherwise(Runnable deferral) {
        timer = deferrals.at(due, () -> giveIfOpen(deferral));
    }

    /** Lets it be done now, if it is not taken yet: the answer is not going to be there in time. */
    synchronized void hasten(Runnable deferral) {
        if (!isTaken) {
            cancel();
            timer = deferrals.at(System.nanoTime(), () -> giveIfOpen(deferral));
        }
    }

    /** Whether it was still to be given; then whoever asks gives it now. */
    synchronized boolean take() {
        var wasOpen = !isTaken;
        isTaken = true;
        cancel();
        return wasOpen;
    }

    /** What was taken Discord did not take: whoever tries next may. */
    synchronized void giveBack() {
        isTaken = false;
    }

    private void cancel() {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    private synchronized void giveIfOpen(Runnable deferral) {
        if (take()) {
            deferral.run();
        }
    }
}
