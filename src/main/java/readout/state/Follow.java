package readout.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish to be told, in a place, of new statements.
 *
 * @param id never given again
 * @param owner zero when they wished to be forgotten
 * @param sinceEdition what this edition and earlier ones hold is not told
 */
public record Follow(
    long id,
    Place place,
    long owner,
    FollowTerms terms,
    Instant since,
    long sinceEdition,
    Status status,
    @Nullable QuietHours quiet) {

    /** Whether it is served. */
    public sealed interface Status {

        record Active() implements Status {}

        /** Why not, in words for its owner. */
        record Paused(String reason) implements Status {}
    }
}
