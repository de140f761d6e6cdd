package readout.command;

import java.time.Instant;
import java.util.List;
import readout.answer.CommandCall;
import readout.answer.Refusal;
import readout.edition.Edition;

/**
 * A command's arguments, resolved, with what else it may depend on.
 *
 * @param call what was asked, with every name resolved to its slug
 */
public record Request(CommandCall call, Arguments arguments, Asker asker) {

    public Instant now() {
        return asker.now();
    }

    /** Which page of the answer, from 1. */
    public int page() {
        return call.page();
    }

    /** A refusal that suggests nothing. */
    Refusal refuse(Refusal.Kind kind, String message, Edition edition) {
        return new Refusal(kind, message, List.of(), edition.stamp());
    }
}
