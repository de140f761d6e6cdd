package readout.answer;

/** What comes back from a command: an {@link Answer}, or a {@link Refusal} that says why there is none. */
public sealed interface Reply permits Answer, Refusal {}
