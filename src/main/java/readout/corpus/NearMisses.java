package readout.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import readout.model.Folding;

/**
 * What a person may have meant by a name that nothing bears: spellings that differ by a slip of the pen, begin alike,
 * or share a word. Immutable.
 *
 * @param spellings every way to write a thing
 */
public record NearMisses<T>(List<T> things, Function<T, List<String>> spellings) {

    /** Lower, and unrelated names of a few letters each come up. */
    private static final double ALIKE = 0.84;

    /** Longer input is not a slip of the pen, and comparing costs its square. */
    private static final int LONGEST = 100;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    static List<String> among(List<String> words, String typed) {
        return new NearMisses<>(words, List::of).to(typed, 3);
    }

    /** The nearest first; those equally near in the order in which they were given. */
    public List<T> to(String typed, int atMost) {
        var wanted = new Spelling(typed);
        if (wanted.key().isEmpty() || wanted.key().length() > LONGEST) {
            return List.of();
        }
        return things.stream()
            .map(thing -> new Scored<>(thing, score(wanted, spellings.apply(thing))))
            .filter(scored -> scored.score() >= ALIKE)
            .sorted(Comparator.comparingDouble(Scored<T>::score).reversed())
            .limit(atMost)
            .map(Scored::thing)
            .toList();
    }

    private static double score(Spelling wanted, List<String> spellings) {
        return spellings.stream().mapToDouble(spelling -> wanted.likeness(new Spelling(spelling))).max().orElse(0);
    }

    private record Scored<T>(T thing, double score) {}

    /** A spelling taken apart. */
    private record Spelling(String key, List<String> words) {

        Spelling(String name) {
            this(Names.key(name), Arrays.stream(Folding.fold(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .toList());
        }

        double likeness(Spelling other) {
            return Math.max(SIMILARITY.apply(key, other.key), shared(other));
        }

        /** How well the best word of each is met by the other; a little less than the same of the whole. */
        private double shared(Spelling other) {
            return 0.98 * words.stream().mapToDouble(other::nearest).average().orElse(0);
        }

        private double nearest(String word) {
            return words.stream().mapToDouble(own -> SIMILARITY.apply(own, word)).max().orElse(0);
        }
    }
}
