package readout.answer;

/** Something to ask next. The label is short enough for a button: at most 80 characters. */
public record FollowUp(String label, CommandCall call) {}
