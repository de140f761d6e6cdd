package readout.discord.server;

/** Why Discord does not do what a bot asks for in a channel, with its status and code. */
public enum Refusal {
    MISSING_ACCESS(403, 50001, "Missing Access"),
    MISSING_PERMISSIONS(403, 50013, "Missing Permissions"),
    UNKNOWN_CHANNEL(404, 10003, "Unknown Channel"),
    UNKNOWN_MESSAGE(404, 10008, "Unknown Message"),
    UNKNOWN_USER(404, 10013, "Unknown User"),
    NOT_THE_AUTHOR(403, 50005, "Cannot edit a message authored by another user"),
    CLOSED_TO_LETTERS(403, 50007, "Cannot send messages to this user"),
    LOCKED_THREAD(400, 160005, "Thread is locked"),
    /** Of messages that are older than an hour. */
    TOO_MANY_EDITS(400, 30046, "Maximum number of edits to messages older than 1 hour reached. Try again later"),
    INVALID_BODY(400, 50035, "Invalid Form Body");

    private final int status;
    private final int code;
    private final String message;

    Refusal(int status, int code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    HttpReply reply() {
        return HttpReply.error(status, code, message);
    }
}
