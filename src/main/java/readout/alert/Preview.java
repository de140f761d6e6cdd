package readout.alert;

/**
 * How many alerts terms would have brought.
 *
 * @param posts one for each edition that had any statement
 * @param statements in all posts together
 */
public record Preview(int posts, int statements) {}
