package readout.edition;

import java.util.List;
import readout.corpus.Problem;
import readout.model.EditionStamp;

/** What came of a reload or a rollback. */
public sealed interface Reload {

    /** A new edition is live. */
    record Published(EditionStamp before, EditionStamp after, Changes changes, List<Problem> warnings)
        implements Reload {}

    /** The files, or the edition to go back to, are those of the live edition. */
    record Unchanged(EditionStamp stamp, List<Problem> warnings) implements Reload {}

    /** The files are other than they were when they were looked at; the live edition goes on. */
    record Changed(EditionStamp stamp, String revision) implements Reload {}

    /** The files have mistakes, or changed underneath; the live edition goes on. */
    record Refused(EditionStamp stamp, List<Problem> problems) implements Reload {}

    /** The edition to go back to is kept no longer, or never was. */
    record NotKept(EditionStamp stamp, long number) implements Reload {}

    /**
     * The disk failed, or may not be written to; the live edition goes on.
     *
     * @param trouble what failed and why, for an operator to read
     */
    record Failed(EditionStamp stamp, String trouble) implements Reload {}

    /** Another reload is under way, here or in another process. */
    record Busy(EditionStamp stamp) implements Reload {}
}
