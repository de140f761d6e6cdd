package readout.command;

import readout.answer.Refusal.Kind;

/** What is said where the bot’s memory cannot be reached: it may be again soon. */
final class OutOfReach {

    static final Kind KIND = Kind.BUSY;

    static final String MESSAGE = "The bot’s memory cannot be reached just now. Nothing was changed; try again later.";

    private OutOfReach() {}
}
