package readout.search.lucene;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene's advice at start to add the vector module, which costs more at every start than it gains. */
final class VectorAdvice {

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger LOGGER =
        Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private VectorAdvice() {}

    static void silence() {
        LOGGER.setLevel(Level.OFF);
    }
}
