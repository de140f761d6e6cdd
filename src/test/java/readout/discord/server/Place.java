package readout.discord.server;

/** Where someone uses the bot. */
public enum Place {
    /** The home server, of which the bot is a member. */
    HOME(200000000000000001L, "300000000000000001"),
    /** Another channel of the home server. */
    NEWS(200000000000000001L, "300000000000000003"),
    /** Another server of which the bot is a member. */
    OTHER(200000000000000002L, "300000000000000002"),
    /** Servers of which it is a member, too: of four shards, those of the other three. */
    EAST(200000000002883585L, "300000000000000004"),
    SOUTH(200000000007077889L, "300000000000000005"),
    WEST(200000000011272193L, "300000000000000006"),
    /** A server of which it is not; the one who asks brought it along. */
    FOREIGN(200000000000000099L, "300000000000000099"),
    /** A direct message. */
    DIRECT(0, "300000000000000077");

    private final long server;
    private final String channel;

    Place(long server, String channel) {
        this.server = server;
        this.channel = channel;
    }

    public long server() {
        return server;
    }

    String channel() {
        return channel;
    }

    /** The id of its channel. */
    public long channelId() {
        return Long.parseLong(channel);
    }

    boolean hasBot() {
        return this != FOREIGN && this != DIRECT;
    }

    /** Whether it is a server of the bot's, each of which has one place that stands for it. */
    boolean standsForServer() {
        return hasBot() && this != NEWS;
    }
}
