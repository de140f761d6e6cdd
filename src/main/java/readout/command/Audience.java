package readout.command;

/** Who may use a command, or who asks. */
public enum Audience {
    EVERYONE,
    /** Those who manage the server in which they ask. */
    SERVER_MODERATORS,
    /** The home server’s, for what all servers share. */
    MODERATORS
}
