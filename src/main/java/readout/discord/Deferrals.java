package readout.discord;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Sends deferrals when they are due, on a thread of its own: however much waits to be answered, it is not held up, so
 * that Discord hears of each interaction within its three seconds.
 */
final class Deferrals implements AutoCloseable {

    private final ScheduledThreadPoolExecutor thread =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("deferrals").daemon().factory());

    Deferrals() {
        thread.setRemoveOnCancelPolicy(true);
    }

    /** Does something soon after an instant of {@link System#nanoTime}; it must not wait for anything. */
    Future<?> at(long nanoTime, Runnable deferral) {
        return thread.schedule(deferral, Math.max(0, nanoTime - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
