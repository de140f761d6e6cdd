package readout.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good a ranking is, or several on the average; each figure from 0 to 1. Things of grade 1 and more are relevant, those
 * without a grade are not. A thing that a ranking holds twice counts where it stands first.
 *
 * @param averagePrecision the precisions at each relevant thing, over all relevant things (MAP)
 * @param averagePrecisionAt5 the same of the first five, still over all relevant things, as trec_eval's map_cut (MAP@5)
 * @param reciprocalRank 1 / the rank of the first relevant thing (MRR)
 * @param gainAt10 of the first ten, discounted by rank and relative to the best order; a grade gains 2^grade - 1 (nDCG@10)
 * @param precisionAt1 whether the first is relevant (P@1)
 * @param recallAt5 the relevant among the first five, over as many as there can be
 */
public record RankingMetrics(
    double averagePrecision,
    double averagePrecisionAt5,
    double reciprocalRank,
    double gainAt10,
    double precisionAt1,
    double recallAt5) {

    private static final int FEW = 5;
    private static final int PAGE = 10;
    private static final RankingMetrics NONE = new RankingMetrics(0, 0, 0, 0, 0, 0);

    /**
     * Of one ranking, the best first. Without a relevant thing every figure is 0, since there is nothing to find: such
     * questions are better left out.
     */
    public static RankingMetrics of(List<String> ranking, Map<String, Integer> grades) {
        var found = grades(ranking, grades);
        var best = grades.values().stream().filter(grade -> grade > 0).sorted(Comparator.reverseOrder()).toList();
        if (best.isEmpty()) {
            return NONE;
        }
        return new RankingMetrics(
            precisions(found) / best.size(),
            precisions(first(FEW, found)) / best.size(),
            reciprocalRank(found),
            gain(first(PAGE, found)) / gain(first(PAGE, best)),
            relevant(first(1, found)),
            (double) relevant(first(FEW, found)) / Math.min(FEW, best.size()));
    }

    /** Each ranking counts the same; of none all figures are 0. */
    public static RankingMetrics mean(Collection<RankingMetrics> all) {
        return new RankingMetrics(
            mean(all, RankingMetrics::averagePrecision),
            mean(all, RankingMetrics::averagePrecisionAt5),
            mean(all, RankingMetrics::reciprocalRank),
            mean(all, RankingMetrics::gainAt10),
            mean(all, RankingMetrics::precisionAt1),
            mean(all, RankingMetrics::recallAt5));
    }

    private static double mean(Collection<RankingMetrics> all, ToDoubleFunction<RankingMetrics> figure) {
        return all.stream().mapToDouble(figure).average().orElse(0);
    }

    /** The grades along the ranking. */
    private static List<Integer> grades(List<String> ranking, Map<String, Integer> grades) {
        var seen = new HashSet<String>();
        var along = new ArrayList<Integer>();
        for (var thing : ranking) {
            if (seen.add(thing)) {
                along.add(grades.getOrDefault(thing, 0));
            }
        }
        return along;
    }

    private static double precisions(List<Integer> found) {
        var sum = 0.0;
        var relevant = 0;
        for (var i = 0; i < found.size(); i++) {
            if (found.get(i) > 0) {
                relevant++;
                sum += (double) relevant / (i + 1);
            }
        }
        return sum;
    }

    private static double reciprocalRank(List<Integer> found) {
        for (var i = 0; i < found.size(); i++) {
            if (found.get(i) > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double gain(List<Integer> found) {
        var sum = 0.0;
        for (var i = 0; i < found.size(); i++) {
            if (found.get(i) > 0) {
                sum += (Math.pow(2, found.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
            }
        }
        return sum;
    }

    private static long relevant(List<Integer> found) {
        return found.stream().filter(grade -> grade > 0).count();
    }

    private static List<Integer> first(int most, List<Integer> found) {
        return found.subList(0, Math.min(most, found.size()));
    }
}
