package readout.cli;

import java.util.List;
import java.util.function.Function;
import readout.answer.CommandCall;
import readout.answer.Reply;
import readout.command.Asker;
import readout.command.Audience;
import readout.command.Caller;
import readout.command.Commands;
import readout.command.Completion;
import readout.edition.Edition;
import readout.edition.Editions;

/** Asks the editions of this machine; whoever may run the program is a moderator. */
final class LiveSession implements Session {

    private final Host host;
    private final Commands commands;
    private final Editions editions;

    private LiveSession(Host host, Editions editions) {
        this.host = host;
        this.editions = editions;
        this.commands = host.commands();
    }

    /** Opens the editions, and says on the error stream what an operator should know of it. */
    static LiveSession open(Host host, Surroundings surroundings) {
        var editions = host.editions();
        OpeningReport.say(editions.open(), host::corpus, surroundings.err());
        return new LiveSession(host, editions);
    }

    @Override
    public Commands commands() {
        return commands;
    }

    @Override
    public Reply ask(CommandCall call) {
        return editions.borrow(edition -> commands.answer(call, asker(), edition));
    }

    @Override
    public Reply ask(CommandCall call, long number) {
        return editions.borrow(number, edition -> commands.answer(call, asker(), edition));
    }

    @Override
    public <T> T borrow(Function<Edition, T> user) {
        return editions.borrow(user);
    }

    @Override
    public List<Completion> complete(String command, String option, String typed) {
        return editions.borrow(edition -> commands.complete(command, option, typed, edition));
    }

    @Override
    public void refresh() {
        editions.refresh();
    }

    @Override
    public String incident(RuntimeException failure) {
        return host.incident(failure);
    }

    private Asker asker() {
        return new Asker(Audience.MODERATORS, Caller.TERMINAL, host.clock().instant());
    }
}
