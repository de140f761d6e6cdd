package readout.render;

import java.util.ArrayList;
import java.util.List;

/** One line on a terminal. */
record Line(List<Run> runs) {

    static final Line EMPTY = new Line(List.of());

    Line {
        runs = List.copyOf(runs);
    }

    static Line of(Run... runs) {
        return new Line(List.of(runs));
    }

    int columns() {
        return runs.stream().mapToInt(Run::columns).sum();
    }

    Line indented(int columns) {
        return runs.isEmpty() ? this : after(Run.of(" ".repeat(columns)));
    }

    Line after(Run first) {
        var all = new ArrayList<Run>();
        all.add(first);
        all.addAll(runs);
        return new Line(all);
    }

    Line then(Line rest) {
        var all = new ArrayList<>(runs);
        all.addAll(rest.runs);
        return new Line(all);
    }
}
