package readout.edition;

import readout.embedding.Embedder;
import readout.embedding.NoEmbedder;
import readout.search.VectorCache;

/** What statements' vectors are made with, when an edition is published. */
public record Vectors(Embedder embedder, VectorCache cache) {

    /** Editions without vectors. */
    public static final Vectors NONE = new Vectors(new NoEmbedder("no vectors are wanted"), VectorCache.NONE);
}
