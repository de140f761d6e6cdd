package readout.render;

import java.util.ArrayList;
import java.util.List;

/** Parts of one matter with dots between them; a line ends between two parts rather than within one. */
final class Parts {

    private Parts() {}

    static List<Line> join(List<Line> parts, Ink dots, int width) {
        var dot = Run.of(Wording.DOT, dots);
        var lines = new ArrayList<Line>();
        for (var part : parts) {
            var joined = lines.isEmpty() ? part : lines.getLast().then(part.after(dot));
            if (lines.isEmpty() || joined.columns() > width) {
                lines.addAll(Wrapping.wrap(part.runs(), width));
            } else {
                lines.set(lines.size() - 1, joined);
            }
        }
        return lines;
    }
}
