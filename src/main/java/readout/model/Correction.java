package readout.model;

import java.time.LocalDate;

/**
 * A change to a statement that readers must be told of.
 *
 * @param was the wording before
 */
public record Correction(String was, String reason, LocalDate date) {}
