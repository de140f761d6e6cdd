package readout.corpus;

import java.util.List;

/** What came of looking a name up. */
public sealed interface Lookup<T> {

    /** Exactly one thing has this name. */
    record Found<T>(T value) implements Lookup<T> {}

    /** Several things have this name; the reader must choose. */
    record Ambiguous<T>(List<T> candidates) implements Lookup<T> {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nothing has this name. Near misses, the nearest first, possibly none. */
    record Missing<T>(List<T> nearMisses) implements Lookup<T> {
        public Missing {
            nearMisses = List.copyOf(nearMisses);
        }
    }
}
