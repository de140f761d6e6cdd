package readout.model;

import org.jspecify.annotations.Nullable;

/**
 * Who said it, in what capacity and for which side.
 *
 * @param speaker slug of the {@link Speaker}
 * @param party slug of the {@link Party} it speaks for here; null for the report itself
 * @param role the capacity as the source gives it, which may differ from the speaker's listed roles
 * @param anonymous whether the source keeps the speaker's name back
 * @param editorial whether it is the report's own judgement, and so no side's statement
 */
public record Attribution(
    String speaker, @Nullable String party, String role, boolean anonymous, boolean editorial) {}
