package readout.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the curators add to a statement about its history in the corpus.
 *
 * @param note a remark to show beside it
 * @param repeats id of the statement whose words it says again
 * @param learned the day the corpus learned of it, when a file says so
 * @param corrections earlier wordings, the oldest first
 * @param retraction why it no longer stands; the statement itself is kept and shown struck
 * @param visibleFrom until when nobody may see it, to the millisecond; null when it is under no embargo
 */
public record Curation(
    @Nullable String note,
    @Nullable String repeats,
    @Nullable LocalDate learned,
    List<Correction> corrections,
    @Nullable Retraction retraction,
    @Nullable Instant visibleFrom) {

    /** Nothing added. */
    public static final Curation NONE = new Curation(null, null, null, List.of(), null, null);

    public Curation {
        corrections = List.copyOf(corrections);
    }
}
