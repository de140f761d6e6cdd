package readout.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.corpus.Problem.Severity;

/** Gathers the problems of one run. Of a flood it keeps the first ones and counts the rest. For one thread, but for its parts. */
final class Problems {

    /** More are not read by anybody, and a hostile file could make millions. */
    static final int LISTED = 200;

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final @Nullable Problems whole;
    private boolean handedOn;
    /** Read by those who gather parts, too. */
    private volatile boolean full;
    private int unlisted;

    Problems() {
        this(null);
    }

    private Problems(@Nullable Problems whole) {
        this.whole = whole;
    }

    /** Gathers for another thread what is {@link #handOn() handed on} when its turn has come. */
    Problems part() {
        return new Problems(this);
    }

    /** Puts what a part gathered into the whole; what comes later goes there at once. */
    void handOn() {
        if (whole != null) {
            errors.forEach(whole::add);
            warnings.forEach(whole::add);
            whole.unlisted += unlisted;
            handedOn = true;
        }
    }

    void add(Problem problem) {
        if (whole != null && handedOn) {
            whole.add(problem);
            return;
        }
        var list = problem.severity() == Severity.ERROR ? errors : warnings;
        if (list.size() < LISTED) {
            list.add(problem);
            full = errors.size() >= LISTED;
            return;
        }
        unlisted++;
    }

    FileProblems of(String file) {
        return new FileProblems(file, this);
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Whether a further error will only be counted, so that its remedy need not be looked for. */
    boolean isFull() {
        return full || (whole != null && whole.isFull());
    }

    /** In the order of files, lines and columns; a last one tells how many more there are. */
    List<Problem> listed() {
        var listed = Stream.concat(errors.stream(), warnings.stream())
            .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column));
        return unlisted == 0 ? listed.toList() : Stream.concat(listed, Stream.of(closing())).toList();
    }

    private Problem closing() {
        return new Problem(
            hasErrors() ? Severity.ERROR : Severity.WARNING, "(all files)", 0, 0,
            unlisted + " further problems are not listed", "mend these first, then validate again");
    }
}
