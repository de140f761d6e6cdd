package readout.edition;

import java.time.Instant;
import java.util.List;

/**
 * The commits that a change set consists of; none where the corpus is no repository.
 *
 * @param listed the oldest first
 * @param more whether there are older ones, which are left out for their number
 * @param rewritten whether the published commit is in the history no longer
 */
public record Commits(List<Note> listed, boolean more, boolean rewritten) {

    public static final Commits NONE = new Commits(List.of(), false, false);

    public Commits {
        listed = List.copyOf(listed);
    }

    /**
     * What a commit's author noted.
     *
     * @param message its first paragraph, on one line
     */
    public record Note(String id, String author, Instant date, String message) {}
}
