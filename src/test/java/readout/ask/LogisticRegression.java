package readout.ask;

import java.util.Arrays;

/**
 * Logistic regression by gradient descent with a small penalty on large weights (L2). Enough for a few hundred examples of
 * a dozen features about as large as 1.
 */
final class LogisticRegression {

    private static final int ROUNDS = 4_000;
    private static final double STEP = 0.5;

    private LogisticRegression() {}

    /** Weights of the features and, last, the bias, by which examples are told from the others. */
    static double[] learn(double[][] examples, boolean[] positive, double penalty) {
        var features = examples[0].length;
        var weights = new double[features + 1];
        for (var round = 0; round < ROUNDS; round++) {
            var gradient = new double[features + 1];
            for (var i = 0; i < examples.length; i++) {
                var error = (positive[i] ? 1 : 0) - 1 / (1 + Math.exp(-score(weights, examples[i])));
                for (var k = 0; k < features; k++) {
                    gradient[k] += error * examples[i][k] / examples.length;
                }
                gradient[features] += error / examples.length;
            }
            for (var k = 0; k <= features; k++) {
                weights[k] += STEP * (gradient[k] - (k == features ? 0 : penalty * weights[k]));
            }
        }
        return weights;
    }

    static double score(double[] weights, double[] example) {
        var score = weights[example.length];
        for (var k = 0; k < example.length; k++) {
            score += weights[k] * example[k];
        }
        return score;
    }

    /**
     * The score below which examples are best taken for negative: the one with the greatest F1 of the negatives when each
     * tenth is judged by what the other nine teach.
     */
    static double threshold(double[][] examples, boolean[] positive, double penalty) {
        var scores = new double[examples.length];
        for (var fold = 0; fold < 10; fold++) {
            var held = fold;
            var rest = java.util.stream.IntStream.range(0, examples.length).filter(i -> i % 10 != held).toArray();
            var taught = Arrays.stream(rest).mapToObj(i -> examples[i]).toArray(double[][]::new);
            var labels = new boolean[rest.length];
            for (var i = 0; i < rest.length; i++) {
                labels[i] = positive[rest[i]];
            }
            var weights = learn(taught, labels, penalty);
            for (var i = held; i < examples.length; i += 10) {
                scores[i] = score(weights, examples[i]);
            }
        }
        var best = 0.0;
        var bestScore = 0.0;
        for (var candidate : scores) {
            var f1 = f1(scores, positive, candidate);
            if (f1 > best) {
                best = f1;
                bestScore = candidate;
            }
        }
        System.out.printf("threshold %.2f with F1 %.3f%n", bestScore, best);
        return bestScore;
    }

    private static double f1(double[] scores, boolean[] positive, double threshold) {
        var right = 0;
        var wrong = 0;
        for (var i = 0; i < scores.length; i++) {
            var negative = scores[i] <= threshold;
            right += negative && !positive[i] ? 2 : 0;
            wrong += negative == positive[i] ? 1 : 0;
        }
        return right == 0 ? 0 : right / (double) (right + wrong);
    }
}
