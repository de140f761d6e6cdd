package readout.alert;

import readout.model.SourcedStatement;

/**
 * A statement whose readers must be told that it is not as they read it. Mere edits are none.
 *
 * @param before as it was shown
 * @param after as it stands now
 */
public record Amendment(Kind kind, SourcedStatement before, SourcedStatement after) {

    /** What befell the statement. */
    public enum Kind {
        CORRECTED,
        RETRACTED
    }

    public String id() {
        return after.statement().id();
    }
}
