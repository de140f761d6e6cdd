package readout.git;

import java.time.Duration;
import org.eclipse.jgit.lib.ProgressMonitor;

/** Ends a transfer that goes on for too long, however lively the server is. */
final class Deadline implements ProgressMonitor {

    private final long end;

    Deadline(Duration after) {
        this.end = System.nanoTime() + after.toNanos();
    }

    @Override
    public boolean isCancelled() {
        return System.nanoTime() - end > 0;
    }

    @Override
    public void start(int totalTasks) {
        // nobody watches
    }

    @Override
    public void beginTask(String title, int totalWork) {
        // nobody watches
    }

    @Override
    public void update(int completed) {
        // nobody watches
    }

    @Override
    public void endTask() {
        // nobody watches
    }

    @Override
    public void showDuration(boolean enabled) {
        // nobody watches
    }
}
