package readout.git;

import java.util.List;

/** What fetching came to. */
public sealed interface Fetched {

    /**
     * The branch as it now is.
     *
     * @param revision the id of its newest commit
     * @param since what is in it and was not in the published revision, oldest first; of the commits that touch the
     *     corpus folder
     * @param more whether there are older ones than those listed, which are left out for their number
     */
    record Commits(String revision, List<GitCommit> since, boolean more, History history) implements Fetched {
        public Commits {
            since = List.copyOf(since);
        }
    }

    /** How the branch stands to the published revision. */
    enum History {
        /** The repository knows no such revision: nothing was published from it yet. */
        FIRST,
        /** The published revision is one of the branch's, or its newest. */
        CONTINUED,
        /** The branch no longer has the published revision: somebody replaced its history. */
        REWRITTEN
    }

    /**
     * Nothing was fetched, and all is as before.
     *
     * @param reason in plain words, the end of a sentence; without any secret
     */
    record Failed(String reason) implements Fetched {}
}
