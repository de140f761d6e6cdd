package readout.search.lucene;

import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/** Keeps the newest commits so that earlier editions can be opened again. */
final class KeepNewest extends IndexDeletionPolicy {

    private final int kept;

    KeepNewest(int kept) {
        this.kept = kept;
    }

    @Override
    public void onInit(List<? extends IndexCommit> commits) {
        onCommit(commits);
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) {
        commits.subList(0, Math.max(0, commits.size() - kept)).forEach(IndexCommit::delete);
    }
}
