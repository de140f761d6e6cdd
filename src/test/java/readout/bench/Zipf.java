package readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A vocabulary of invented words whose frequencies follow Zipf's law. Immutable; drawing is up to the random given. */
final class Zipf {

    /** How many words there are. */
    static final int WORDS = 50_000;

    private static final String CONSONANTS = "bdfgklmnprtvz";
    private static final String VOWELS = "aiou";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
    /** Where to begin looking for each of so many equal parts of all draws. */
    private static final int PARTS = 1 << 16;

    private final double[] cumulated = new double[WORDS];
    private final int[] starts = new int[PARTS];
    private final String[] words = new String[WORDS];

    Zipf() {
        var sum = 0.0;
        for (var rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 2.7);
            cumulated[rank] = sum;
            words[rank] = spelt(rank);
        }
        var rank = 0;
        for (var part = 0; part < PARTS; part++) {
            while (cumulated[rank] < sum * part / PARTS) {
                rank++;
            }
            starts[part] = rank;
        }
    }

    /** Ends so that no stemmer finds an ending. */
    private static String spelt(int rank) {
        var word = new StringBuilder();
        for (var rest = rank + 1; rest > 0; rest /= SYLLABLES) {
            var syllable = rest % SYLLABLES;
            word.append(CONSONANTS.charAt(syllable / VOWELS.length()))
                .append(VOWELS.charAt(syllable % VOWELS.length()));
        }
        return word.append('k').toString();
    }

    /** Any word. */
    String word(SplittableRandom random) {
        var drawn = random.nextDouble();
        var sought = drawn * cumulated[WORDS - 1];
        var rank = starts[(int) (drawn * PARTS)];
        while (cumulated[rank] < sought) {
            rank++;
        }
        return words[rank];
    }

    /** A word that somebody could look for: none of the hundred commonest. */
    String typed(SplittableRandom random) {
        var from = cumulated[99];
        var sought = from + random.nextDouble() * (cumulated[WORDS - 1] - from);
        var rank = starts[(int) (sought / cumulated[WORDS - 1] * PARTS)];
        while (cumulated[rank] < sought) {
            rank++;
        }
        return words[rank];
    }

    /** Words with spaces between. */
    String sentence(SplittableRandom random, int length) {
        var drawn = new ArrayList<String>(length);
        for (var i = 0; i < length; i++) {
            drawn.add(word(random));
        }
        return String.join(" ", drawn);
    }

    /** As many words to look for as asked. */
    List<String> typed(SplittableRandom random, int count) {
        var drawn = new ArrayList<String>(count);
        for (var i = 0; i < count; i++) {
            drawn.add(typed(random));
        }
        return drawn;
    }
}
