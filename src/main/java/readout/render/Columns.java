package readout.render;

import java.util.ArrayList;
import java.util.List;

/** Puts lines beside one another. */
final class Columns {

    /** What the right column needs at least; with less room it goes below. */
    private static final int NARROWEST_RIGHT = 40;

    private static final int GAP = 3;

    private final int left;
    private final int width;

    /**
     * @param left columns of the widest label
     */
    Columns(int left, int width) {
        this.left = left;
        this.width = width;
    }

    boolean fit() {
        return width - right() >= NARROWEST_RIGHT;
    }

    /** How wide the text beside, or below, a label may be. */
    int room() {
        return width - (fit() ? right() : 2);
    }

    /** The text beside the label where that fits, otherwise below it. */
    List<Line> join(Run label, List<Line> text) {
        var lines = new ArrayList<Line>();
        if (!fit()) {
            if (!label.text().isEmpty()) {
                lines.add(Line.of(label));
            }
            text.forEach(line -> lines.add(line.indented(2)));
            return lines;
        }
        var labels = Wrapping.wrap(label, left);
        for (var i = 0; i < Math.max(labels.size(), text.size()); i++) {
            var beside = i < labels.size() ? labels.get(i) : Line.EMPTY;
            var gap = Run.of(" ".repeat(Math.max(1, right() - beside.columns())));
            lines.add(i < text.size() ? beside.then(text.get(i).after(gap)) : beside);
        }
        return lines;
    }

    /** One line with a part at each end, or several where they do not fit on one; the right part stays whole. */
    static List<Line> ends(Run left, Run right, int width) {
        var gap = width - left.columns() - right.columns();
        if (right.text().isEmpty()) {
            return Wrapping.wrap(left, width);
        }
        if (gap < GAP || width == TextOptions.UNBROKEN) {
            var lines = new ArrayList<>(Wrapping.wrap(left, width));
            lines.add(Line.of(right));
            return lines;
        }
        return List.of(Line.of(left, Run.of(" ".repeat(gap)), right));
    }

    private int right() {
        return left + GAP;
    }
}
