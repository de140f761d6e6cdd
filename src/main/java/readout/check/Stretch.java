package readout.check;

/** Some words as they stand, and whether they differ from what they are compared with. */
public record Stretch(String text, boolean differs) {}
