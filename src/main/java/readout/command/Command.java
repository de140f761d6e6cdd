package readout.command;

import readout.answer.Reply;
import readout.edition.Edition;

/** One command. Stateless and safe for use by many threads; its services come by constructor. */
public interface Command {

    CommandSpec spec();

    /** Answers one page of it. Throws only what the index throws. */
    Reply answer(Request request, Edition edition);
}
