package readout.bench;

import java.util.List;

/** One value after another, and from the first again, so that a loop does not learn a single one by heart. For one thread. */
final class Turning<T> {

    private final List<T> values;
    private int next;

    Turning(List<T> values) {
        this.values = List.copyOf(values);
    }

    T next() {
        next = next + 1 == values.size() ? 0 : next + 1;
        return values.get(next);
    }
}
