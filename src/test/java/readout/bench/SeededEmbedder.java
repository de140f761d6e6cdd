package readout.bench;

import java.util.List;
import java.util.SplittableRandom;
import readout.embedding.Embedder;

/**
 * Stands in for a model where a million texts are to be embedded: each gets a random direction that follows from the
 * text. It goes by the model's name, so that questions embedded by the model are compared with these.
 */
record SeededEmbedder(Embedder model) implements Embedder {

    /** Of the model's own vectors. */
    private static final int DIMENSIONS = 384;

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public String ailment() {
        return model.ailment();
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return texts.stream().map(SeededEmbedder::direction).toList();
    }

    private static float[] direction(String text) {
        var random = new SplittableRandom(text.hashCode());
        var drawn = new double[DIMENSIONS];
        var squares = 0.0;
        for (var i = 0; i < DIMENSIONS; i++) {
            drawn[i] = random.nextGaussian();
            squares += drawn[i] * drawn[i];
        }
        var vector = new float[DIMENSIONS];
        for (var i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) (drawn[i] / Math.sqrt(squares));
        }
        return vector;
    }

    @Override
    public List<float[]> queries(List<String> texts) {
        return model.queries(texts);
    }
}
