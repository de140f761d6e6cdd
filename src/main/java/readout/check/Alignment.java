package readout.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A quotation laid word by word against held words with as few edits as possible. The held words' ends are free, and so
 * are those that an ellipsis of the quotation shows to be left out.
 *
 * @param steps in reading order, each taking a word of either or of both
 */
record Alignment(Excerpt quoted, Passage held, List<Step> steps) {

    /** A word more than this is nobody's quotation; comparing costs the product of both. */
    private static final int NONE = -1;

    /**
     * @param quoted which word of the quotation; negative when the held word was left out
     * @param held which held word; negative when the word was added
     * @param shown whether an ellipsis shows that the held word was left out
     */
    record Step(int quoted, int held, boolean same, boolean shown) {}

    static Alignment of(Excerpt quoted, Passage held) {
        return new Alignment(quoted, held, new Table(quoted, held).steps());
    }

    /** The first held word that is quoted; when none is, there is no such alignment to ask. */
    int from() {
        return steps.stream().mapToInt(Step::held).filter(word -> word >= 0).min().orElse(0);
    }

    /** The word after the last one. */
    int end() {
        return steps.stream().mapToInt(Step::held).max().orElse(NONE) + 1;
    }

    private static final class Table {

        /** What an edit costs; of alignments with as few, the one with the most words alike is the cheapest. */
        private static final int EDIT = 4_096;

        private final Word[] quoted;
        private final Word[] held;
        private final Excerpt excerpt;
        private final Passage passage;
        private final int[][] costs;

        Table(Excerpt excerpt, Passage passage) {
            this.excerpt = excerpt;
            this.passage = passage;
            quoted = excerpt.words().toArray(Word[]::new);
            held = passage.words().toArray(Word[]::new);
            costs = new int[quoted.length + 1][held.length + 1];
            for (var i = 1; i <= quoted.length; i++) {
                fill(i, quoted[i - 1], leavingOut(i));
            }
        }

        private void fill(int i, Word word, int leavingOut) {
            var before = costs[i - 1];
            var row = costs[i];
            row[0] = i * EDIT;
            for (var j = 1; j < row.length; j++) {
                row[j] = Math.min(
                    before[j - 1] + (word.same(held[j - 1]) ? -1 : EDIT),
                    Math.min(before[j] + EDIT, row[j - 1] + leavingOut));
            }
        }

        private boolean same(int i, int j) {
            return quoted[i - 1].same(held[j - 1]);
        }

        private int leavingOut(int i) {
            return excerpt.isGapAfter(i - 1) ? 0 : EDIT;
        }

        List<Step> steps() {
            var steps = new ArrayList<Step>();
            var i = quoted.length;
            var j = best();
            while (i > 0) {
                var step = step(i, j);
                steps.add(step);
                i -= step.quoted() >= 0 ? 1 : 0;
                j -= step.held() >= 0 ? 1 : 0;
            }
            Collections.reverse(steps);
            return trimmed(steps);
        }

        private int best() {
            var last = costs[quoted.length];
            var best = 0;
            for (var j = 1; j < last.length; j++) {
                if (last[j] < last[best]) {
                    best = j;
                }
            }
            var isLast = best + 1 < last.length && last[best + 1] == last[best] && endsStatement(best);
            return isLast ? best + 1 : best;
        }

        private boolean endsStatement(int word) {
            return word + 1 == passage.size() || passage.owner(word + 1) != passage.owner(word);
        }

        private boolean beginsStatement(int word) {
            return word == 0 || passage.owner(word - 1) != passage.owner(word);
        }

        private Step step(int i, int j) {
            if (j > 0 && same(i, j) && costs[i][j] == costs[i - 1][j - 1] - 1) {
                return new Step(i - 1, j - 1, true, false);
            }
            if (j > 0 && costs[i][j] == costs[i][j - 1] + leavingOut(i)) {
                return new Step(NONE, j - 1, false, leavingOut(i) == 0);
            }
            var isAdded = costs[i][j] == i * EDIT && !(i == 1 && j > 0 && beginsStatement(j - 1));
            if (j > 0 && !isAdded && costs[i][j] == costs[i - 1][j - 1] + EDIT) {
                return new Step(i - 1, j - 1, false, false);
            }
            return new Step(i - 1, NONE, false, false);
        }

        /** Without what was left out at the ends, which are free. */
        private static List<Step> trimmed(List<Step> steps) {
            var from = 0;
            var end = steps.size();
            while (from < end && steps.get(from).quoted() < 0) {
                from++;
            }
            while (end > from && steps.get(end - 1).quoted() < 0) {
                end--;
            }
            return List.copyOf(steps.subList(from, end));
        }
    }
}
