package readout.answer;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as an answer shows it.
 *
 * @param name the speaker's name
 * @param role the capacity as the source gives it
 * @param party slug, for its colour; null for the report itself
 * @param side the party's label, or what stands in its place
 */
public record Voice(String name, String role, @Nullable String party, String side) {}
