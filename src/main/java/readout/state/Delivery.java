package readout.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be sent.
 *
 * @param key says what it is, so that it is kept once: {@code alert/follow 12/edition 7/part 0}
 * @param follow for which it is sent; null for none. It goes when the follow goes
 * @param payload JSON that the sender understands
 * @param notBefore when it may be sent at the earliest
 */
public record Delivery(
    String key,
    Kind kind,
    @Nullable Long follow,
    Target target,
    String payload,
    Instant notBefore,
    Instant created) {

    /** What it is for. */
    public enum Kind {
        /** New statements that a follow asked for. */
        ALERT,
        /** A posted answer that must say something else. */
        AMENDMENT,
        /** A word to an owner. */
        NOTICE
    }

    /** Where it goes. */
    public sealed interface Target {

        /** As a new message. */
        record NewMessage(Place place) implements Target {}

        /**
         * Into a message already there.
         *
         * @param server of the channel; null for direct messages
         */
        record Message(@Nullable Long server, long channel, long message) implements Target {}
    }
}
