package readout.edition;

import readout.edition.Change.Kind;

/** How many statements a change set adds, changes, corrects, retracts and removes. */
public record Changes(long added, long changed, long corrected, long retracted, long removed) {

    public static final Changes NONE = new Changes(0, 0, 0, 0, 0);

    Changes plus(Kind kind) {
        return new Changes(
            added + (kind == Kind.ADDED ? 1 : 0),
            changed + (kind == Kind.CHANGED ? 1 : 0),
            corrected + (kind == Kind.CORRECTED ? 1 : 0),
            retracted + (kind == Kind.RETRACTED ? 1 : 0),
            removed + (kind == Kind.REMOVED ? 1 : 0));
    }

    public long total() {
        return added + changed + corrected + retracted + removed;
    }
}
