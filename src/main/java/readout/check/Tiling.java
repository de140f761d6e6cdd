package readout.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import readout.search.Hit;

/**
 * A quotation as parts that stand in different places of the held words.
 *
 * @param unplaced how many of its words stand in none of them
 */
record Tiling(Excerpt excerpt, List<Tile> tiles, int unplaced) {

    /** Fewer words in common are a coincidence. */
    private static final int LEAST = 3;

    /** Unless an ellipsis sets them off, or they are a whole statement. */
    private static final int LEAST_SET_OFF = 2;

    /**
     * Some words of the quotation that stand together in a passage.
     *
     * @param from the first word of them in the quotation
     * @param at the first word of them in the passage
     */
    record Tile(int from, int length, Passage passage, int at) {

        List<Hit> statements() {
            return passage.covering(at, at + length);
        }
    }

    /** Empty unless at least two parts hold nearly all of the words. */
    static Optional<Tiling> of(Excerpt excerpt, List<Passage> passages) {
        var tiles = new ArrayList<Tile>();
        var unplaced = 0;
        for (var from = 0; from < excerpt.size();) {
            var tile = longest(excerpt, from, passages);
            if (tile.isPresent()) {
                tiles.add(tile.get());
                from += tile.get().length();
            } else {
                unplaced++;
                from++;
            }
        }
        return tiles.size() >= 2 && 5 * unplaced <= excerpt.size()
            ? Optional.of(new Tiling(excerpt, tiles, unplaced))
            : Optional.empty();
    }

    private static Optional<Tile> longest(Excerpt excerpt, int from, List<Passage> passages) {
        Optional<Tile> best = Optional.empty();
        var most = 0;
        for (var passage : passages) {
            for (var at = 0; at < passage.size(); at++) {
                var length = common(excerpt, from, passage, at);
                if (length > most && isEnough(excerpt, from, length, passage, at)) {
                    best = Optional.of(new Tile(from, length, passage, at));
                    most = length;
                }
            }
        }
        return best;
    }

    private static int common(Excerpt excerpt, int from, Passage passage, int at) {
        var length = 0;
        while (from + length < excerpt.size() && at + length < passage.size()
            && excerpt.words().get(from + length).same(passage.words().get(at + length))) {
            length++;
        }
        return length;
    }

    private static boolean isEnough(Excerpt excerpt, int from, int length, Passage passage, int at) {
        var end = from + length;
        var setOff =
            (from == 0 || excerpt.isGapAfter(from - 1)) && (end == excerpt.size() || excerpt.isGapAfter(end - 1));
        var telling = excerpt.words().subList(from, end).stream().anyMatch(word -> Vocabulary.tells(word.key()));
        return (length >= LEAST && telling)
            || (length >= LEAST_SET_OFF && (setOff || passage.isWhole(at, at + length)));
    }

    /** All statements, each once, in the order of the quotation. */
    SequencedSet<Hit> statements() {
        var all = new LinkedHashSet<Hit>();
        tiles.forEach(tile -> all.addAll(tile.statements()));
        return all;
    }

    /** The words that stand in none of the parts. */
    String unplacedWords() {
        var left = new ArrayList<String>();
        var next = 0;
        for (var tile : tiles) {
            left.add(excerpt.slice(next, tile.from()));
            next = tile.from() + tile.length();
        }
        left.add(excerpt.slice(next, excerpt.size()));
        return String.join(" ", left.stream().filter(words -> !words.isEmpty()).toList());
    }
}
