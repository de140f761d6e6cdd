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
        var indent = fit() ? right() : 2;
        var rest = text;
        if (fit() && label.columns() <= left && !text.isEmpty()) {
            lines.add(Line.of(label, Run.of(" ".repeat(indent - label.columns()))).then(text.getFirst()));
            rest = text.subList(1, text.size());
        } else if (!label.text().isEmpty()) {
            lines.add(Line.of(label));
        }
        rest.forEach(line -> lines.add(line.indented(indent)));
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
