package readout.model;

import org.jspecify.annotations.Nullable;

/** A capacity in which a speaker speaks, from one date to another where they are known. */
public record Role(String title, @Nullable PartialDate from, @Nullable PartialDate to) {}
