package readout.command;

/**
 * A value to choose.
 *
 * @param value what the option takes
 * @param label what a person reads, with title and date
 */
public record Completion(String value, String label) {}
