package readout.edition;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.corpus.CorpusFile;

/**
 * An edition with the count of those who use it, its owner among them. The last one to leave closes it.
 */
final class LentEdition {

    private final Edition edition;
    private final List<CorpusFile> files;
    private final List<Instant> embargoes;
    private volatile @Nullable Visible visible;
    private int users = 1;

    LentEdition(Edition edition, List<CorpusFile> files) {
        this.edition = edition;
        this.files = files;
        this.embargoes = edition.index().embargoesAfter(Instant.EPOCH);
    }

    /**
     * The edition as everybody may see it.
     *
     * @param ended how many embargoes have ended
     */
    private record Visible(long ended, Edition edition) {}

    /** As it is, with what is under embargo. For those who hold it only. */
    Edition whole() {
        return edition;
    }

    /** As everybody may see it at a time. For those who hold it only. */
    Edition visibleAt(Instant time) {
        if (embargoes.isEmpty() || !embargoes.getLast().isAfter(time)) {
            return edition;
        }
        var ended = embargoes.stream().filter(end -> !end.isAfter(time)).count();
        var made = visible;
        if (made == null || made.ended() != ended) {
            made = new Visible(ended, edition.visibleAt(time));
            visible = made;
        }
        return made.edition();
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
