package readout.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

/**
 * Makes values of lines on all processors and hands them on in the order of the lines, on the thread that adds them.
 * Problems come in that order, too. Few lines are read on this thread alone. For one file and one thread.
 */
final class BulkLines<T> {

    private static final int LINES = 128;

    /** So many wait at most, two for each processor; then this thread works on one itself. */
    private static final int WAITING = 2 * Runtime.getRuntime().availableProcessors();

    /** So many are held at most, when an early one takes long. */
    private static final int HELD = 4 * WAITING;

    private final FileProblems problems;
    private final Reading<T> reading;
    private final Consumer<T> next;
    private final ArrayDeque<Batch<T>> batches = new ArrayDeque<>();
    private List<Line> lines = new ArrayList<>(LINES);

    BulkLines(FileProblems problems, Reading<T> reading, Consumer<T> next) {
        this.problems = problems;
        this.reading = reading;
        this.next = next;
    }

    /** Makes a value of a line, or tells why not; on any thread. */
    @FunctionalInterface
    interface Reading<T> {
        Optional<T> read(String text, int number, FileProblems problems);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Line(byte[] bytes, int number) {}

    /** @param problems of its own until it is this batch's turn */
    private record Batch<T>(ForkJoinTask<List<T>> task, Problems problems) {}

    void add(byte[] line, int number) {
        lines.add(new Line(line, number));
        if (lines.size() == LINES) {
            begin();
        }
    }

    private void begin() {
        var own = problems.all().part();
        var batch = lines;
        lines = new ArrayList<>(LINES);
        var at = own.of(problems.file());
        var task = ForkJoinTask.adapt(() -> values(batch, at));
        if (batches.size() < WAITING) {
            task.fork();
        } else {
            task.invoke();
        }
        batches.add(new Batch<>(task, own));
        while (!batches.isEmpty() && (batches.element().task().isDone() || batches.size() > HELD)) {
            end(batches.remove());
        }
    }

    private void end(Batch<T> batch) {
        var values = batch.task().join();
        batch.problems().handOn();
        values.forEach(next);
    }

    /** To be called after the last line. */
    void finish() {
        while (!batches.isEmpty()) {
            end(batches.remove());
        }
        values(lines, problems).forEach(next);
        lines.clear();
    }

    private List<T> values(List<Line> batch, FileProblems at) {
        var values = new ArrayList<T>(batch.size());
        for (var line : batch) {
            Utf8Text.decode(line.bytes(), line.number(), at)
                .filter(text -> !text.isBlank())
                .flatMap(text -> reading.read(text, line.number(), at))
                .ifPresent(values::add);
        }
        return values;
    }
}
