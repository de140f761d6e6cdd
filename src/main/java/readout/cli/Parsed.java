package readout.cli;

import readout.answer.CommandCall;

/** What came of reading what a person typed. */
sealed interface Parsed {

    record Call(CommandCall call, Output output) implements Parsed {}

    record HelpWanted(String command) implements Parsed {}

    /** It cannot be read; why, for the person who typed it. */
    record Mistake(String message) implements Parsed {}
}
