package readout.edition;

import readout.corpus.FileChangedException;
import readout.corpus.Problem;
import readout.corpus.Problem.Severity;

/** Problems of the corpus folder itself, for the curators. */
final class FileTrouble {

    private FileTrouble() {}

    static Problem unreadable(String reason) {
        return new Problem(Severity.ERROR, "", 0, 0, reason, "name a folder of corpus files that can be read");
    }

    /** Not of the folder, which is not this process's to publish. */
    static Problem elsewhere(String who) {
        return new Problem(Severity.ERROR, "", 0, 0, who, "reload there");
    }

    static Problem changed(FileChangedException e) {
        return new Problem(Severity.ERROR, e.file(), 0, 0, String.valueOf(e.getMessage()),
            "reload again when nobody edits the files");
    }
}
