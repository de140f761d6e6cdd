package readout.edition;

import java.util.List;
import readout.corpus.Problem;
import readout.model.EditionStamp;

/** What opening found. */
public sealed interface Opening {

    /** The last served edition goes on. */
    record Resumed(EditionStamp stamp, boolean filesDiffer) implements Opening {}

    /**
     * A new edition was made from the files.
     *
     * @param reason why, for an operator to read: the index was absent, or damaged and how
     */
    record Built(EditionStamp stamp, String reason, List<Problem> warnings) implements Opening {}

    /** There is no index, and the files cannot be published. */
    record Impossible(List<Problem> problems) implements Opening {}
}
