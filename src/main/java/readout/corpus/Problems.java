package readout.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readout.corpus.Problem.Severity;

/** Gathers the problems of one run. Of a flood it keeps the first ones and counts the rest. */
final class Problems {

    /** More are not read by anybody, and a hostile file could make millions. */
    static final int LISTED = 200;

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int unlisted;

    void add(Problem problem) {
        var list = problem.severity() == Severity.ERROR ? errors : warnings;
        if (list.size() < LISTED) {
            list.add(problem);
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
        return errors.size() >= LISTED;
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
