package readout.discord;

import java.time.Duration;
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

/** Takes longer than the bot's patience, and then answers or, when it is to, refuses or fails. */
record LateCommand(String name, Manner manner, Ending ending, Duration delay) implements Command {

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
        try {
            Thread.sleep(delay);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return switch (ending) {
            case ANSWERED -> new Answer(request.call(), "Late", List.of(new Block.Prose("Better than never.")),
                List.of(), Page.ONLY, edition.stamp());
            case REFUSED -> new Refusal(Refusal.Kind.NOT_ALLOWED, "Not for you.", List.of(), edition.stamp());
            case FAILED -> throw new IllegalStateException("meant to fail");
        };
    }
}
