package readout.edition;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import readout.corpus.CorpusFile;
import readout.corpus.Problem;
import readout.model.EditionStamp;

/**
 * Where the corpus files come from: a folder that people edit, or a repository from which they are fetched. Safe for use
 * by many threads; never throws for what a network or a server does.
 */
public interface CorpusOrigin {

    /**
     * Looks for the newest files, and may wait for a network.
     *
     * @param published the revision last published; empty before the first
     */
    Looked newest(String published);

    /** The files that were looked at last, without looking for newer ones. */
    Looked lookedAt();

    /** What to begin with where there is no index: the files of a revision while they are to be had, else any. */
    Looked begin(String published);

    /** Whether there are no other files than those of an edition, so far as is known without a network. */
    boolean isPublished(EditionStamp live, List<CorpusFile> files);

    /** Lets go of the files of other revisions, but for those looked at last. */
    void keepOnly(Collection<String> revisions);

    /** What looking came to. */
    sealed interface Looked {

        /** What stands in the repository since the revision last published. */
        Commits commits();

        /**
         * Files to be read.
         *
         * @param revision of what is in the folder; empty when only its content tells
         */
        record Found(Path folder, String revision, Commits commits) implements Looked {}

        /** No files; all is as it was. */
        record Nothing(List<Problem> problems) implements Looked {
            public Nothing {
                problems = List.copyOf(problems);
            }

            @Override
            public Commits commits() {
                return Commits.NONE;
            }
        }
    }
}
