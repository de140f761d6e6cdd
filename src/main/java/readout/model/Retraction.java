package readout.model;

import java.time.LocalDate;

/** Why and since when a statement no longer stands. */
public record Retraction(String reason, LocalDate date) {}
