package readout.cli;

import readout.answer.CommandCall;
import readout.answer.Reply;
import readout.command.Asker;
import readout.command.Audience;
import readout.command.Commands;
import readout.command.Completion;
import readout.edition.Editions;

/** Commands asked of the live edition by whoever sits at this terminal; whoever may run the program is a moderator. */
final class Session {

    private final Host host;
    private final Commands commands;
    private final Editions editions;

    private Session(Host host, Editions editions) {
        this.host = host;
        this.editions = editions;
        this.commands = host.commands();
    }

    /** Opens the editions, and says on the error stream what an operator should know of it. */
    static Session open(Host host, Surroundings surroundings) {
        var editions = host.editions();
        OpeningReport.say(editions.open(), host.corpus(), surroundings.err());
        return new Session(host, editions);
    }

    Commands commands() {
        return commands;
    }

    Reply ask(CommandCall call) {
        return editions.borrow(edition -> commands.answer(call, asker(), edition));
    }

    /** Asks the edition of a number, while it is kept. */
    Reply ask(CommandCall call, long number) {
        return editions.borrow(number, edition -> commands.answer(call, asker(), edition));
    }

    java.util.List<Completion> complete(String command, String option, String typed) {
        return editions.borrow(edition -> commands.complete(command, option, typed, edition));
    }

    /** Takes up what another process published. */
    void refresh() {
        editions.refresh();
    }

    String incident(RuntimeException failure) {
        return host.incident(failure);
    }

    private Asker asker() {
        return new Asker(Audience.MODERATORS, host.clock().instant());
    }
}
