package readout.corpus;

import java.util.List;

/**
 * What came of reading a corpus folder. Problems are in the order of files, lines and columns.
 *
 * <p>A command that validates exits with 0 for {@link Valid}, 1 for {@link Invalid} and 2 for {@link Unreadable}.
 */
public sealed interface LoadOutcome {

    /** The corpus can be published; warnings, if any, are for its curators. */
    record Valid(Corpus corpus, List<Problem> warnings) implements LoadOutcome {
        public Valid {
            warnings = List.copyOf(warnings);
        }
    }

    /** It cannot; at least one of the problems is an error. */
    record Invalid(List<Problem> problems) implements LoadOutcome {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** The folder itself cannot be read. */
    record Unreadable(String reason) implements LoadOutcome {}
}
