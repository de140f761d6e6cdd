package readout.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A follow that somebody wants.
 *
 * @param owner who is told when it cannot be served
 * @param sinceEdition what this edition and earlier ones hold is not told
 */
public record FollowRequest(
    Place place, long owner, FollowTerms terms, Instant since, long sinceEdition, @Nullable QuietHours quiet) {}
