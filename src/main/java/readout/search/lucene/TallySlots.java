package readout.search.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Of each combination how many documents there are, and the first and the last of them. For one thread. */
final class TallySlots {

    /** Where there can be no more combinations, each has its slot from the beginning: nothing is looked up. */
    private static final int FEW = 1 << 14;

    private final boolean few;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private long[] combinations;
    private int[] counts;
    private int[] firsts;
    private int[] lasts;

    /** @param most how many combinations there can be */
    TallySlots(double most) {
        few = most <= FEW;
        var size = few ? (int) most : 64;
        combinations = few ? new long[0] : new long[size];
        counts = new int[size];
        firsts = new int[size];
        lasts = new int[size];
    }

    /** Documents come in their order. */
    void add(long combination, int document) {
        var slot = few ? (int) combination : slot(combination);
        if (counts[slot]++ == 0) {
            firsts[slot] = document;
        }
        lasts[slot] = document;
    }

    private int slot(long combination) {
        var known = numbers.putIfAbsent(combination, numbers.size());
        if (known != null) {
            return known;
        }
        var slot = numbers.size() - 1;
        if (slot == counts.length) {
            grow();
        }
        combinations[slot] = combination;
        return slot;
    }

    private void grow() {
        var size = 2 * counts.length;
        combinations = Arrays.copyOf(combinations, size);
        counts = Arrays.copyOf(counts, size);
        firsts = Arrays.copyOf(firsts, size);
        lasts = Arrays.copyOf(lasts, size);
    }

    /** How many there are; some may be empty. */
    int size() {
        return counts.length;
    }

    int count(int slot) {
        return counts[slot];
    }

    int first(int slot) {
        return firsts[slot];
    }

    int last(int slot) {
        return lasts[slot];
    }

    long combination(int slot) {
        return few ? slot : combinations[slot];
    }
}
