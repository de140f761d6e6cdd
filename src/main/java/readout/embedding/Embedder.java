package readout.embedding;

import java.util.List;

/**
 * Makes vectors of texts. All have the same number of dimensions and length 1, so that the dot product of two is the
 * cosine of the angle between them. Safe for use by many threads.
 */
public interface Embedder {

    /** Names the model and how texts are put to it; vectors of different names must not be compared. */
    String name();

    /**
     * Why it cannot work here, for an operator to read; empty when it can. The first time this may take as long as
     * loading the model does.
     */
    String ailment();

    /** Vectors of texts to be found, in their order. Only when there is no {@link #ailment}. */
    List<float[]> passages(List<String> texts);

    /** Vectors of what is looked for, in their order. Only when there is no {@link #ailment}. */
    List<float[]> queries(List<String> texts);
}
