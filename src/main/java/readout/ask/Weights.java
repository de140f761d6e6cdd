package readout.ask;

import java.util.EnumMap;
import java.util.Map;

/**
 * A weighted sum of what something is judged by. What is not named has the value or the weight 0. Immutable.
 *
 * @param <E> by what
 */
final class Weights<E extends Enum<E>> {

    private final Map<E, Double> weights;

    Weights(Map<E, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    double sum(Map<E, Double> values) {
        return weights.entrySet().stream().mapToDouble(entry -> entry.getValue() * value(values, entry.getKey())).sum();
    }

    static <E> double value(Map<E, Double> values, E name) {
        return values.getOrDefault(name, 0.0);
    }
}
