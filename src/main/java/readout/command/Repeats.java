package readout.command;

import readout.model.Quotation;
import readout.model.Statement;

/** Whether a statement says nothing that another does not say already. */
final class Repeats {

    private Repeats() {}

    /** Whether one says the other again, or both are parts of one run of speech. */
    static boolean isRepeat(Statement newest, Statement other) {
        return other.id().equals(newest.curation().repeats())
            || newest.id().equals(other.curation().repeats())
            || isSameUtterance(newest, other);
    }

    private static boolean isSameUtterance(Statement newest, Statement other) {
        return newest instanceof Quotation one
            && other instanceof Quotation two
            && one.utterance() != null
            && two.utterance() != null
            && one.utterance().id().equals(two.utterance().id());
    }
}
