package readout.cli;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import readout.answer.CommandCall;
import readout.answer.Reply;
import readout.command.Asker;
import readout.command.Audience;
import readout.command.Caller;
import readout.command.Commands;
import readout.command.Completion;
import readout.command.MemberCommands;
import readout.edition.Edition;

/** Asks the fixture edition; a broken index is played by {@link #BROKEN}. */
final class FixtureSession implements Session {

    /** Whoever names this event finds the index broken. */
    static final String BROKEN = "broken-index";

    private final Commands commands = MemberCommands.all();
    private final Edition edition;

    FixtureSession(Edition edition) {
        this.edition = edition;
    }

    @Override
    public Commands commands() {
        return commands;
    }

    @Override
    public Reply ask(CommandCall call) {
        if (call.arguments().containsValue(BROKEN)) {
            throw new IllegalStateException("the disk is gone");
        }
        return commands.answer(call,
            new Asker(Audience.MODERATORS, Caller.TERMINAL, Instant.parse("2024-07-15T12:00:00Z")), edition);
    }

    @Override
    public Reply ask(CommandCall call, long number) {
        return ask(call);
    }

    @Override
    public <T> T borrow(Function<Edition, T> user) {
        return user.apply(edition);
    }

    @Override
    public List<Completion> complete(String command, String option, String typed) {
        return commands.complete(command, option, typed, edition);
    }

    @Override
    public void refresh() {}

    @Override
    public String incident(RuntimeException failure) {
        return "c0ffee";
    }
}
