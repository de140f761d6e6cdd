package readout.state;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One platform thread that does one thing after another: SQLite's driver would pin a virtual one. What has waited too
 * long for its turn is not done at all; what has begun is waited for.
 */
final class Worker implements AutoCloseable {

    private final ExecutorService executor;
    private volatile @Nullable Thread thread;

    Worker(String name) {
        this.executor = Executors.newSingleThreadExecutor(task -> {
            var made = Thread.ofPlatform().daemon().name(name).unstarted(task);
            thread = made;
            return made;
        });
    }

    /** Whether the caller is this worker, who would wait for itself for ever. */
    boolean isHere() {
        return Thread.currentThread() == thread;
    }

    <T> T run(String attempted, Duration patience, Callable<T> work) {
        var isTaken = new AtomicBoolean();
        var task = new FutureTask<@Nullable T>(() -> isTaken.compareAndSet(false, true) ? work.call() : null);
        try {
            executor.execute(task);
        } catch (RejectedExecutionException closed) {
            throw MemoryException.unusable("cannot " + attempted + ": the memory is closed", closed);
        }
        var wasInterrupted = false;
        try {
            var hasWaited = false;
            while (true) {
                try {
                    var done = hasWaited ? task.get() : task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
                    return result(done);
                } catch (InterruptedException _) { // what has begun cannot be taken back
                    wasInterrupted = true;
                } catch (TimeoutException _) {
                    hasWaited = true;
                    if (isTaken.compareAndSet(false, true)) {
                        throw MemoryException.unusable("cannot " + attempted + ": others are still waiting", null);
                    }
                }
            }
        } catch (ExecutionException failure) {
            throw thrown(attempted, failure);
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A task that nobody took away has its own result, null only where its type says so. */
    @SuppressWarnings("NullAway")
    private static <T> T result(@Nullable T done) {
        return done;
    }

    private static RuntimeException thrown(String attempted, ExecutionException failure) {
        return switch (failure.getCause()) {
            case RuntimeException own -> own;
            case Error error -> throw error;
            case Throwable other -> MemoryException.of(attempted, other);
            case null -> MemoryException.of(attempted, failure);
        };
    }

    /** Finishes what waits. */
    @Override
    public void close() {
        executor.close();
    }
}
