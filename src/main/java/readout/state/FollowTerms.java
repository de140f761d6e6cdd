package readout.state;

import org.jspecify.annotations.Nullable;

/**
 * What a new statement must have for a follow to tell of it; all that is not null.
 *
 * @param topic its id in the corpus, as are the next three
 * @param words searched in the statement
 */
public record FollowTerms(
    @Nullable String topic,
    @Nullable String party,
    @Nullable String speaker,
    @Nullable String event,
    @Nullable String words) {}
