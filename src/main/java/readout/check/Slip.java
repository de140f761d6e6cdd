package readout.check;

/** Slips of the pen. */
final class Slip {

    /** Longer words may have two. */
    private static final int LONG = 8;

    private Slip() {}

    /** Whether one word is the other with a letter wrong, too many, missing or two exchanged; the first one is right. */
    static boolean isOne(String word, String other) {
        var most = Math.min(word.length(), other.length()) >= LONG ? 2 : 1;
        return !word.isEmpty() && !other.isEmpty() && word.charAt(0) == other.charAt(0)
            && Math.abs(word.length() - other.length()) <= most && distance(word, other) <= most;
    }

    /** Optimal string alignment. */
    private static int distance(String a, String b) {
        var costs = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cheapest(int[][] costs, String a, String b, int i, int j) {
        var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var best = Math.min(costs[i - 1][j - 1] + same, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        var exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(best, costs[i - 2][j - 2] + 1) : best;
    }
}
