package readout.search.lucene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

/**
 * Does the same with many things on all processors, in no order. A few are done on the thread that hands them in. What
 * fails is thrown when a later one is handed in, or at the end. For one thread.
 */
final class Together<T> {

    private static final int BATCH = 64;
    private static final int BATCHES = 2 + 2 * Runtime.getRuntime().availableProcessors();

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
            batches.add(ForkJoinTask.adapt(() -> batch.forEach(work)).fork());
            if (batches.size() > BATCHES) {
                batches.remove().join();
            }
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
