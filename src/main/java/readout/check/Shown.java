package readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.check.Clipping.Cut;

/** The held words and the quoted ones side by side, in stretches that differ or do not. */
final class Shown {

    private static final String MORE = "…";

    private Shown() {}

    /** The held words that a match quotes, with what was changed or cut marked. */
    static List<Stretch> was(Match match, Optional<Cut> cut) {
        var from = match.alignment().from();
        var end = match.alignment().end();
        var marked = new boolean[match.passage().size()];
        for (var difference : match.differences()) {
            mark(marked, difference.heldFrom(), difference.heldEnd());
        }
        if (cut.isPresent()) {
            mark(marked, cut.get().from(), cut.get().end());
            from = Math.min(from, cut.get().from());
            end = Math.max(end, cut.get().end());
        }
        return held(match.passage(), from, end, marked);
    }

    private static void mark(boolean[] marked, int from, int end) {
        for (var at = from; at < end; at++) {
            marked[at] = true;
        }
    }

    private static List<Stretch> held(Passage passage, int from, int end, boolean[] marked) {
        var shown = new ArrayList<Stretch>();
        if (from > passage.first(passage.owner(from))) {
            shown.add(new Stretch(MORE + " ", false));
        }
        for (var at = from; at < end;) {
            var stop = at;
            while (stop < end && marked[stop] == marked[at]) {
                stop++;
            }
            var joint = stop < end ? joint(passage, stop) : "";
            shown.add(new Stretch(passage.slice(at, stop) + joint, marked[at]));
            at = stop;
        }
        if (end < passage.end(passage.owner(end - 1))) {
            shown.add(new Stretch(" " + MORE, false));
        }
        return shown;
    }

    private static String joint(Passage passage, int at) {
        return passage.owner(at) == passage.owner(at - 1) ? passage.before(at) : " ";
    }

    /** The quotation's words, with those marked that were changed or added. */
    static List<Stretch> now(Excerpt excerpt, List<Difference> differences) {
        var marked = new boolean[excerpt.size()];
        differences.forEach(difference -> mark(marked, difference.quotedFrom(), difference.quotedEnd()));
        var shown = new ArrayList<Stretch>();
        for (var at = 0; at < excerpt.size();) {
            var stop = at;
            while (stop < excerpt.size() && marked[stop] == marked[at]) {
                stop++;
            }
            var start = at == 0 ? 0 : excerpt.words().get(at).start();
            var end = stop == excerpt.size() ? excerpt.text().length() : excerpt.words().get(stop).start();
            shown.add(new Stretch(excerpt.text().substring(start, end), marked[at]));
            at = stop;
        }
        return shown;
    }

    /** The held places of a quotation's parts, with the gaps between them marked. */
    static List<Stretch> was(Tiling tiling) {
        var shown = new ArrayList<Stretch>();
        for (var tile : tiling.tiles()) {
            if (!shown.isEmpty()) {
                shown.add(new Stretch(" [" + MORE + "] ", true));
            }
            shown.add(new Stretch(tile.passage().slice(tile.at(), tile.at() + tile.length()), false));
        }
        return shown;
    }
}
