package readout.git;

import java.nio.file.Path;
import java.util.List;

/** What checking a commit out came to. */
public sealed interface CheckedOut {

    /** The corpus files of exactly that commit. Nobody may change them. */
    record Complete(Path folder) implements CheckedOut {}

    /** A corpus with gaps would read as if statements had been removed, so nothing was written. */
    record Unusable(List<String> problems) implements CheckedOut {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
