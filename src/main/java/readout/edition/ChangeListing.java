package readout.edition;

import java.util.ArrayList;
import java.util.List;
import readout.model.Learned;
import readout.model.SourcedStatement;

/** Lists the first changes of a comparison and counts all of them. For one comparison. */
final class ChangeListing implements Comparison.Reader {

    private final List<Change> listed = new ArrayList<>();
    private Changes counts = Changes.NONE;

    @Override
    public void differs(Change change, String hash) {
        counts = counts.plus(change.kind());
        if (listed.size() < ChangeSet.LISTED) {
            listed.add(change);
        }
    }

    @Override
    public void stays(SourcedStatement sourced, String file, String hash, Learned learned) {}

    @Override
    public void isGone(Change change, String hash) {
        differs(change, hash);
    }

    List<Change> listed() {
        return listed;
    }

    Changes counts() {
        return counts;
    }
}
