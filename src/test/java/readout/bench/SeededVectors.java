package readout.bench;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/** Draws vectors of length 1 and of as many numbers as the model's, the same ones in every run. For one thread. */
final class SeededVectors {

    private static final int DIMENSIONS = 384;

    /** How far from its theme a vector lies, whose length is 1: an angle of about 36 degrees. */
    private static final double APART = 0.72;

    private final SplittableRandom random;
    private final float[][] themes;

    private SeededVectors(SplittableRandom random, float[][] themes) {
        this.random = random;
        this.themes = themes;
    }

    /** With a few themes, as texts have. */
    static SeededVectors aroundThemes(long seed, int themes) {
        var drawn = ofAnyDirection(seed);
        return new SeededVectors(drawn.random, drawn.draw(themes));
    }

    static SeededVectors ofAnyDirection(long seed) {
        return new SeededVectors(new SplittableRandom(seed), new float[0][]);
    }

    float[][] draw(int count) {
        var vectors = new float[count][];
        for (var i = 0; i < count; i++) {
            vectors[i] = drawn();
        }
        return vectors;
    }

    private float[] drawn() {
        var direction = new float[DIMENSIONS];
        for (var i = 0; i < DIMENSIONS; i++) {
            direction[i] = (float) random.nextGaussian();
        }
        normalize(direction);
        if (themes.length > 0) {
            var theme = themes[random.nextInt(themes.length)];
            for (var i = 0; i < DIMENSIONS; i++) {
                direction[i] = (float) (theme[i] + APART * direction[i]);
            }
            normalize(direction);
        }
        return direction;
    }

    private static void normalize(float[] vector) {
        var length = (float) Math.sqrt(product(vector, vector));
        for (var i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
    }

    private static float product(float[] one, float[] other) {
        var sum = 0f;
        for (var i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Numbers of those nearest to a vector, in no order. */
    static List<Integer> nearest(float[][] vectors, float[] vector, int wanted) {
        var best = new PriorityQueue<Near>(Comparator.comparingDouble(Near::similarity));
        for (var i = 0; i < vectors.length; i++) {
            var similarity = product(vectors[i], vector);
            if (best.size() < wanted || similarity > best.element().similarity()) {
                best.add(new Near(i, similarity));
                if (best.size() > wanted) {
                    best.remove();
                }
            }
        }
        return best.stream().map(Near::number).toList();
    }

    private record Near(int number, float similarity) {}
}
