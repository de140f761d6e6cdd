package readout.state;

/** Where the bot sends something of its own accord. */
public sealed interface Place {

    /** A channel of a server. */
    record Channel(long server, long channel) implements Place {}

    /** The direct messages with a user. */
    record DirectMessage(long user) implements Place {}
}
