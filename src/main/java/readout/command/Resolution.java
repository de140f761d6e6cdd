package readout.command;

import java.util.List;
import readout.answer.Refusal;

/** What came of reading an option's value. */
public sealed interface Resolution<T> {

    record Resolved<T>(T value) implements Resolution<T> {}

    /** It cannot be read; what may have been meant instead, the likeliest first. */
    record Unresolved<T>(Refusal.Kind kind, String message, List<Completion> nearMisses) implements Resolution<T> {
        public Unresolved {
            nearMisses = List.copyOf(nearMisses);
        }
    }
}
