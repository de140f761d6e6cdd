package readout.edition;

import java.util.List;
import readout.corpus.Problem;
import readout.model.EditionStamp;

/**
 * What publishing the corpus files would change.
 *
 * @param base the edition that it starts from
 * @param revision of the files that were looked at; what is published must be the same
 * @param changes the first {@link #LISTED} of them, in the order of files and places in them, the removed ones last
 * @param files the files that were added, changed or removed, in the order of their paths
 * @param warnings doubts about the files
 * @param commits that brought the changes, where the corpus is a repository
 */
public record ChangeSet(
    EditionStamp base, String revision, Changes counts, List<Change> changes, List<String> files,
    List<Problem> warnings, Commits commits) {

    /** More are counted, but nobody would read them. */
    public static final int LISTED = 500;

    public ChangeSet {
        changes = List.copyOf(changes);
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    ChangeSet of(Commits commits) {
        return new ChangeSet(base, revision, counts, changes, files, warnings, commits);
    }
}
