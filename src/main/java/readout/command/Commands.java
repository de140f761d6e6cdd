package readout.command;

import java.util.List;
import java.util.Optional;
import readout.answer.CommandCall;
import readout.answer.Reply;
import readout.edition.Edition;

/** All commands, and the way in to them. Safe for use by many threads. */
public final class Commands {

    private final List<Command> commands;

    public Commands(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /** What they are called and take, in the order of help. */
    public List<CommandSpec> specs() {
        return commands.stream().map(Command::spec).toList();
    }

    public Optional<CommandSpec> spec(String name) {
        return specs().stream().filter(spec -> spec.name().equals(name)).findFirst();
    }

    /**
     * Answers a call whose arguments are as a person typed them. What they got wrong is refused with near misses.
     * Throws only what the index throws.
     */
    public Reply answer(CommandCall call, Asker asker, Edition edition) {
        throw new UnsupportedOperationException();
    }

    /** Completions of one option's value; none for a command or an option that does not exist. */
    public List<Completion> complete(String command, String option, String typed, Edition edition) {
        throw new UnsupportedOperationException();
    }
}
