package readout.discord;

import java.util.List;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Page;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.command.Audience;
import readout.command.Command;
import readout.command.CommandSpec;
import readout.command.Manner;
import readout.command.Request;
import readout.edition.Edition;

/**
 * Takes as long as it is told to, and then answers or, when it is to, refuses or fails.
 *
 * @param delay what it waits for
 */
record LateCommand(String name, Manner manner, Ending ending, Runnable delay) implements Command {

    /** What comes of it. */
    enum Ending {
        ANSWERED,
        REFUSED,
        FAILED
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(name, "Takes its time", List.of(), Audience.EVERYONE, "", manner);
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        delay.run();
        return switch (ending) {
            case ANSWERED -> new Answer(request.call(), "Late", List.of(new Block.Prose("Better than never.")),
                List.of(), Page.ONLY, edition.stamp());
            case REFUSED -> new Refusal(Refusal.Kind.NOT_ALLOWED, "Not for you.", List.of(), edition.stamp());
            case FAILED -> throw new IllegalStateException("meant to fail");
        };
    }
}
