package readout.bench;

import java.util.List;
import readout.embedding.Embedder;

/**
 * Stands in for a model where a million texts are to be embedded: each gets a random direction that follows from the
 * text. It goes by the model's name, so that questions embedded by the model are compared with these.
 */
record SeededEmbedder(Embedder model) implements Embedder {

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
        return SeededVectors.ofAnyDirection(text.hashCode()).draw(1)[0];
    }

    @Override
    public List<float[]> queries(List<String> texts) {
        return model.queries(texts);
    }
}
