package readout.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that stands in a channel for everybody to read. One that only the asker sees is never kept.
 *
 * @param server null in direct messages
 * @param edition that it rests on
 * @param call the command as a person would type it
 * @param statements their ids, in the order of the answer
 * @param hindrance why it cannot be amended; null when it can
 */
public record PostedAnswer(
    long message,
    @Nullable Long server,
    long channel,
    long edition,
    String call,
    Instant posted,
    List<String> statements,
    @Nullable Hindrance hindrance) {

    /** Why the bot cannot change a message of its own. */
    public enum Hindrance {
        /** The bot is no member where it was posted; only its asker had installed it. */
        USER_INSTALLED,
        /** The channel is gone, archived or locked. */
        CHANNEL_CLOSED,
        /** The bot may no longer see the channel or write there. */
        NO_PERMISSION,
        /** Discord took none of many attempts. */
        REFUSED
    }

    public PostedAnswer {
        statements = List.copyOf(statements);
    }
}
