package readout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Breaks runs into lines: at spaces, which go, and beside wide characters, which need none. A word that is wider than
 * a line stays whole, so that an address or an id can be copied. Measures in columns, not in characters.
 */
final class Wrapping {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final List<Run> runs;
    private final String text;
    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private int start;
    private int columns;
    private int lastBreak;

    private Wrapping(List<Run> runs, int width) {
        this.runs = runs;
        this.width = width;
        this.text = runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** At least one line. */
    static List<Line> wrap(List<Run> runs, int width) {
        var wrapping = new Wrapping(runs, width);
        wrapping.breakLines();
        return wrapping.lines;
    }

    static List<Line> wrap(Run run, int width) {
        return wrap(List.of(run), width);
    }

    private void breakLines() {
        var at = 0;
        var before = 0;
        while (at < text.length()) {
            var character = text.codePointAt(at);
            at = character == '\n' ? endLine(at, at + 1) : place(character, before, at);
            before = character;
        }
        endLine(text.length(), text.length());
    }

    /** Says where to go on reading: after the character, or where the next line starts. */
    private int place(int character, int before, int at) {
        var wide = Run.columns(character);
        if (character == ' ' || (wide == 2 && before != ZERO_WIDTH_JOINER)) {
            lastBreak = at;
        }
        if (columns + wide > width && lastBreak > start) {
            return endLine(lastBreak, afterSpaces(lastBreak));
        }
        columns += wide;
        return at + Character.charCount(character);
    }

    private int afterSpaces(int from) {
        var to = from;
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        return to;
    }

    private int endLine(int end, int next) {
        lines.add(slice(end));
        start = next;
        lastBreak = next;
        columns = 0;
        return next;
    }

    private Line slice(int end) {
        var slices = new ArrayList<Run>();
        var from = 0;
        for (var run : runs) {
            var to = from + run.text().length();
            if (from < end && to > start) {
                slices.add(run.part(Math.max(start, from) - from, Math.min(end, to) - from));
            }
            from = to;
        }
        return new Line(slices);
    }
}
