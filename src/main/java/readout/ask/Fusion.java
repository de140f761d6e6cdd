package readout.ask;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Reciprocal rank fusion: a thing's score is the sum of 1 / (k + rank) over the rankings that have it (Cormack, Clarke and
 * Büttcher, SIGIR 2009). It needs no scores, which no two engines agree on.
 */
public final class Fusion {

    /** The authors' own constant. */
    private static final int K = 60;

    private Fusion() {}

    /** Scores by thing, the best first; those of equal score in the order of the first ranking that has them. */
    public static <T> SequencedMap<T, Double> scores(List<List<T>> rankings) {
        var scores = new LinkedHashMap<T, Double>();
        for (var ranking : rankings) {
            var rank = 0;
            for (var thing : ranking) {
                rank++;
                scores.merge(thing, 1.0 / (K + rank), Double::sum);
            }
        }
        var sorted = new LinkedHashMap<T, Double>();
        scores.entrySet().stream().sorted(Map.Entry.<T, Double>comparingByValue(Comparator.reverseOrder()))
            .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
