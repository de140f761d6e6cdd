package readout.cli;

import java.util.List;
import java.util.function.Function;
import readout.answer.CommandCall;
import readout.answer.Reply;
import readout.command.Commands;
import readout.command.Completion;
import readout.edition.Edition;

/** Commands asked by whoever sits at this terminal. */
interface Session {

    Commands commands();

    /** Asks the live edition. */
    Reply ask(CommandCall call);

    /** Asks the edition of a number while it is kept, otherwise the live one. */
    Reply ask(CommandCall call, long number);

    /** Lends the live edition to whoever scores it. */
    <T> T borrow(Function<Edition, T> user);

    List<Completion> complete(String command, String option, String typed);

    /** Takes up what another process published. */
    void refresh();

    /** Logs what went wrong, and gives the incident id that the log carries. */
    String incident(RuntimeException failure);
}
