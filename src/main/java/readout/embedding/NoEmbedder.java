package readout.embedding;

import java.util.List;

/**
 * Stands in where no vectors are wanted.
 *
 * @param ailment why, for an operator to read
 */
public record NoEmbedder(String ailment) implements Embedder {

    @Override
    public String name() {
        return "";
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        throw new UnsupportedOperationException(ailment);
    }

    @Override
    public List<float[]> queries(List<String> texts) {
        throw new UnsupportedOperationException(ailment);
    }
}
