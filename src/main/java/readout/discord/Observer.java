package readout.discord;

import java.time.Duration;

/**
 * Is told what becomes of interactions and of the gateway's lines, by many threads. It must be quick, and nothing that it
 * is told says who asked, where, or what.
 */
public interface Observer {

    /** Takes no notice. */
    Observer NONE = new Observer() {

        @Override
        public void acknowledged(Kind kind, String command, Duration after) {}

        @Override
        public void ended(Kind kind, String command, Outcome outcome, Duration after) {}

        @Override
        public void connected(int shard, boolean isResumed) {}
    };

    /** How a reader acts. */
    enum Kind {
        /** Types a command, or uses one on a message. */
        COMMAND,
        /** Presses a button or chooses an entry. */
        BUTTON,
        /** Sends a form. */
        FORM,
        /** Types on in an option. */
        AUTOCOMPLETE
    }

    /** What a reader got. */
    enum Outcome {
        ANSWERED,
        /** The reason why there is no answer. */
        REFUSED,
        /** Was told to wait a moment. */
        COOLED_DOWN,
        /** Was told to come again, since too many wait already. */
        BUSY,
        /** An incident. */
        FAILED,
        /** Nothing, for Discord had given up waiting. */
        EXPIRED
    }

    /**
     * Discord has taken an acknowledgement.
     *
     * @param command its name, as Discord or a button gives it; empty when that is not known
     * @param after since the interaction arrived here
     */
    void acknowledged(Kind kind, String command, Duration after);

    /** Nothing more is done about an interaction. */
    void ended(Kind kind, String command, Outcome outcome, Duration after);

    /** A line of the gateway stands again after it broke: its session goes on, or a new one has begun. */
    void connected(int shard, boolean isResumed);
}
