package readout.search.lucene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

/**
 * Does the same with many things on all processors, in no order: the thread that hands them in helps where the others have
 * enough to do. A few are done on that thread alone. What fails is thrown when a later one is handed in, or at the end.
 * For one thread.
 */
final class Together<T> {

    private static final int BATCH = 64;

    /** So many wait at most: two for each processor. */
    private static final int BATCHES = 2 * Runtime.getRuntime().availableProcessors();

    private final Consumer<T> work;
    private final ArrayDeque<ForkJoinTask<?>> batches = new ArrayDeque<>();
    private List<T> waiting = new ArrayList<>(BATCH);

    Together(Consumer<T> work) {
        this.work = work;
    }

    void add(T item) {
        waiting.add(item);
        if (waiting.size() == BATCH) {
            var batch = waiting;
            waiting = new ArrayList<>(BATCH);
            forgetDone();
            if (batches.size() < BATCHES) {
                batches.add(ForkJoinTask.adapt(() -> batch.forEach(work)).fork());
            } else {
                batch.forEach(work);
            }
        }
    }

    /** Throws what one of them failed with. */
    private void forgetDone() {
        while (!batches.isEmpty() && batches.element().isDone()) {
            batches.remove().join();
        }
    }

    /** Waits until all is done. */
    void finish() {
        while (!batches.isEmpty()) {
            batches.remove().join();
        }
        waiting.forEach(work);
        waiting.clear();
    }

    /** Begins nothing more, and waits for what was begun, whatever comes of it. */
    void abandon() {
        waiting.clear();
        batches.forEach(batch -> batch.cancel(false));
        batches.forEach(ForkJoinTask::quietlyJoin);
        batches.clear();
    }
}
