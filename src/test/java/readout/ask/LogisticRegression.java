package readout.ask;

import java.util.stream.IntStream;

/**
 * Logistic regression by gradient descent with a small penalty on large weights (L2). Enough for a few hundred examples of
 * a dozen features about as large as 1.
 */
final class LogisticRegression {

    private static final int ROUNDS = 4_000;
    private static final double STEP = 0.5;

    private LogisticRegression() {}

    /**
     * Weights of the features and, last, the bias, by which positive examples score above 0 and the others below. Both sorts
     * count for the same in all, however many there are of each.
     */
    static double[] learn(double[][] examples, boolean[] positive, double penalty) {
        var features = examples[0].length;
        var weights = new double[features + 1];
        var positives = IntStream.range(0, positive.length).filter(i -> positive[i]).count();
        for (var round = 0; round < ROUNDS; round++) {
            var gradient = new double[features + 1];
            for (var i = 0; i < examples.length; i++) {
                var share = 0.5 / (positive[i] ? positives : positive.length - positives);
                var error = share * ((positive[i] ? 1 : 0) - 1 / (1 + Math.exp(-score(weights, examples[i]))));
                for (var k = 0; k < features; k++) {
                    gradient[k] += error * examples[i][k];
                }
                gradient[features] += error;
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
}
