package readout.command;

import readout.answer.Answer;
import readout.edition.Edition;

/** One command. Stateless and safe for use by many threads; its services come by constructor. */
public interface Command {

    CommandSpec spec();

    /** Answers one page of it. */
    Answer answer(Request request, Edition edition);
}
