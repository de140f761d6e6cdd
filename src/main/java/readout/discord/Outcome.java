package readout.discord;

import java.time.Duration;
import java.util.Optional;

/** What became of a message. */
sealed interface Outcome {

    /** It stands there. */
    record Sent(long channel, long message) implements Outcome {}

    /** Discord does not let the bot, and will not as long as nobody changes something there. */
    record Refused(Reason reason) implements Outcome {}

    /**
     * It may or may not stand there.
     *
     * @param retryable whether it is worth trying again later, under the same postmark
     * @param retryAfter how much later, at the soonest
     * @param why for the log
     */
    record Failed(boolean retryable, Duration retryAfter, String why) implements Outcome {}

    /** Why Discord does not let the bot. */
    enum Reason {
        /** The bot does not see the channel, or may not write there. */
        NO_ACCESS(false),
        /** The channel, or the one to write to, is no more. */
        GONE(true),
        /** The message to be changed or answered is no more. */
        MESSAGE_GONE(true),
        /** Somebody else wrote the message to be changed. */
        NOT_OURS(true),
        /** They take no messages of the bot, or share no server with it any more. */
        DM_CLOSED(false),
        /** The thread is locked or archived. */
        LOCKED(false),
        /** Nobody can write in a channel of this kind. */
        NO_CHANNEL_FOR_TEXT(true);

        private final boolean isPermanent;

        Reason(boolean isPermanent) {
            this.isPermanent = isPermanent;
        }

        /** Whether nobody can put it right. */
        boolean isPermanent() {
            return isPermanent;
        }

        /** The one behind a code of Discord's. */
        static Optional<Reason> of(int code) {
            return Optional.ofNullable(switch (code) {
                case 50001, 50013, 160002 -> NO_ACCESS;
                case 10003, 10004, 10013, 50033 -> GONE;
                case 10008, 50021 -> MESSAGE_GONE;
                case 50005 -> NOT_OURS;
                case 50007, 50278 -> DM_CLOSED;
                case 160005, 50083 -> LOCKED;
                case 50008, 50024 -> NO_CHANNEL_FOR_TEXT;
                default -> null;
            });
        }
    }
}
