package readout.ask;

import java.util.Arrays;
import java.util.List;
import readout.ask.AskTraining.Case;

/**
 * Learns to put the better of two candidates first: logistic regression over the differences of their features, by gradient
 * descent. Pairs that stand the wrong way round count most.
 */
final class PairwiseRanking {

    private static final int ROUNDS = 400;
    private static final double STEP = 0.3;
    private static final double PENALTY = 0.004;

    private final double[] weights = new double[Feature.values().length];

    private PairwiseRanking() {}

    static double[] learn(List<Case> cases) {
        var ranking = new PairwiseRanking();
        for (var round = 0; round < ROUNDS; round++) {
            ranking.step(cases);
        }
        return ranking.weights;
    }

    private void step(List<Case> cases) {
        var gradient = new double[weights.length];
        var total = 0.0;
        for (var each : cases) {
            for (var better = 0; better < each.ranked().candidates().size(); better++) {
                var share = (double) each.grade(better) / Math.max(1, each.grades().size());
                if (share > 0) {
                    add(gradient, share, each, better);
                    total += share;
                }
            }
        }
        for (var k = 0; k < weights.length; k++) {
            weights[k] += STEP * (gradient[k] / total - PENALTY * weights[k]);
        }
    }

    private void add(double[] gradient, double share, Case each, int better) {
        for (var worse = 0; worse < each.ranked().candidates().size(); worse++) {
            if (each.grade(worse) < each.grade(better)) {
                var difference = difference(each, better, worse);
                var margin = 0.0;
                for (var k = 0; k < weights.length; k++) {
                    margin += weights[k] * difference[k];
                }
                var wrong = 1 / (1 + Math.exp(margin));
                for (var k = 0; k < weights.length; k++) {
                    gradient[k] += share * wrong * wrong * difference[k];
                }
            }
        }
    }

    private static double[] difference(Case each, int better, int worse) {
        var features = each.ranked().features();
        return Arrays.stream(Feature.values())
            .mapToDouble(
                feature -> Weights.value(features.get(better), feature) - Weights.value(features.get(worse), feature))
            .toArray();
    }
}
