package readout.command;

/** Who may use a command, or who asks. */
public enum Audience {
    EVERYONE,
    MODERATORS
}
