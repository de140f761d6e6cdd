package readout.search;

import java.util.Collection;
import java.util.Map;

/**
 * Vectors that were made before, by a key that stands for the text and the model they were made from. It outlives any
 * index. For one writer at a time: whoever holds a store's {@link StatementWriter}. Losing it costs only time.
 *
 * <p>Every method may throw an {@link IndexException}.
 */
public interface VectorCache {

    /** Keeps nothing. */
    VectorCache NONE = new VectorCache() {

        @Override
        public Map<String, float[]> find(Collection<String> keys) {
            return Map.of();
        }

        @Override
        public void add(Map<String, float[]> vectors) {
            // kept nowhere
        }
    };

    /** Those that are known, by their keys. */
    Map<String, float[]> find(Collection<String> keys);

    /** Keeps vectors durably. */
    void add(Map<String, float[]> vectors);
}
