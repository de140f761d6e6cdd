package readout.git;

import java.io.IOException;
import java.util.ArrayList;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import readout.git.Fetched.Commits;
import readout.git.Fetched.History;

/** Which commits of a branch are new. */
final class CommitLog {

    /** More than anybody reads before a reload. */
    private static final int MOST = 200;

    private final Repository repository;
    private final String folder;

    CommitLog(Repository repository, String folder) {
        this.repository = repository;
        this.folder = folder;
    }

    Commits since(@Nullable String published, ObjectId newest) throws IOException {
        try (var walk = new RevWalk(repository)) {
            var tip = walk.parseCommit(newest);
            var base = published == null ? null : commit(walk, published);
            var history = history(walk, base, tip);
            walk.reset();
            walk.sort(RevSort.TOPO);
            walk.markStart(tip);
            if (base != null) {
                walk.markUninteresting(base);
            }
            if (!folder.isEmpty()) {
                walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF));
            }
            var newestFirst = new ArrayList<GitCommit>();
            for (var commit = walk.next(); commit != null && newestFirst.size() <= MOST; commit = walk.next()) {
                newestFirst.add(described(commit));
            }
            var more = newestFirst.size() > MOST;
            var listed = more ? newestFirst.subList(0, MOST) : newestFirst;
            return new Commits(tip.name(), listed.reversed(), more, history);
        }
    }

    private static History history(RevWalk walk, @Nullable RevCommit base, RevCommit tip) throws IOException {
        if (base == null) {
            return History.FIRST;
        }
        return walk.isMergedInto(base, tip) ? History.CONTINUED : History.REWRITTEN;
    }

    /** Null for the revision of a corpus that was no repository, or of another one. */
    private static @Nullable RevCommit commit(RevWalk walk, String revision) throws IOException {
        try {
            return ObjectId.isId(revision) ? walk.parseCommit(ObjectId.fromString(revision)) : null;
        } catch (MissingObjectException | IncorrectObjectTypeException _) {
            return null;
        }
    }

    private static GitCommit described(RevCommit commit) {
        var author = commit.getAuthorIdent() == null ? new PersonIdent("?", "") : commit.getAuthorIdent();
        return new GitCommit(commit.name(), author.getName(), author.getWhenAsInstant(), commit.getShortMessage());
    }
}
