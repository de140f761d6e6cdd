package readout.edition;

import java.util.List;
import readout.corpus.Problem;
import readout.model.EditionStamp;

/** What a reload would do. */
public sealed interface Preview {

    record Differs(ChangeSet changes) implements Preview {}

    /** The files are those of the live edition. */
    record Unchanged(EditionStamp stamp, List<Problem> warnings) implements Preview {}

    /** The files have mistakes, or change at this moment. */
    record Refused(EditionStamp stamp, List<Problem> problems) implements Preview {}
}
