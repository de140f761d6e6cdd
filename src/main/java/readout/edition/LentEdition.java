package readout.edition;

import java.util.List;
import readout.corpus.CorpusFile;

/**
 * An edition with the count of those who use it, its owner among them. The last one to leave closes it.
 */
final class LentEdition {

    private final Edition edition;
    private final List<CorpusFile> files;
    private int users = 1;

    LentEdition(Edition edition, List<CorpusFile> files) {
        this.edition = edition;
        this.files = files;
    }

    /** For those who hold it only. */
    Edition edition() {
        return edition;
    }

    /** The corpus files it was made from. */
    List<CorpusFile> files() {
        return files;
    }

    /** Whether it could still be had; then it must be given back. */
    synchronized boolean take() {
        if (users == 0) {
            return false;
        }
        users++;
        return true;
    }

    synchronized void giveBack() {
        users--;
        if (users == 0) {
            edition.index().close();
        }
    }
}
