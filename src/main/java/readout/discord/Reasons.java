package readout.discord;

import readout.state.Follow;

/** Why Discord takes no message, in words for people. */
final class Reasons {

    private Reasons() {}

    static String inWords(Outcome.Reason reason) {
        return switch (reason) {
            case NO_ACCESS -> "the bot does not see the channel, or may not write there";
            case GONE -> "the channel is gone";
            case MESSAGE_GONE -> "the message is gone";
            case NOT_OURS -> "the message is not the bot’s";
            case DM_CLOSED -> "direct messages from the bot are not taken";
            case LOCKED -> "the thread is locked or archived";
            case NO_CHANNEL_FOR_TEXT -> "nobody can write in this channel";
        };
    }

    /** What the owner of a follow is told once. */
    static String paused(Follow follow, String why) {
        return ("Your follow %d is paused, since %s. Its alerts of this edition were not sent. /following shows it and"
            + " can take it up again.").formatted(follow.id(), why);
    }
}
