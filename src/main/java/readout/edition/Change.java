package readout.edition;

import org.jspecify.annotations.Nullable;
import readout.model.Learned;
import readout.model.SourcedStatement;

/**
 * What becomes of one statement from an edition to the next.
 *
 * @param file the corpus file it stands in, or stood in when it is removed; as a path from the corpus folder
 * @param before as it was; null when it is new, or when how it was is known no longer
 * @param after as it is; null when it is removed
 * @param learned when the corpus learned of what was before; of a new statement, of it
 */
public record Change(
    Kind kind, String id, String file, @Nullable SourcedStatement before, @Nullable SourcedStatement after,
    Learned learned) {

    /** How loud a change is. */
    public enum Kind {
        /** A statement that was not there. */
        ADDED,
        /** An edit that readers need not be told of. */
        CHANGED,
        /** Changed, and readers must be told of it. */
        CORRECTED,
        /** It no longer stands; it is kept, marked. */
        RETRACTED,
        /** It is gone without a trace; a retraction would leave one. */
        REMOVED;

        static Kind of(SourcedStatement before, SourcedStatement after) {
            var was = before.statement().curation();
            var is = after.statement().curation();
            if (was.retraction() == null && is.retraction() != null) {
                return RETRACTED;
            }
            return is.corrections().size() > was.corrections().size() ? CORRECTED : CHANGED;
        }
    }
}
