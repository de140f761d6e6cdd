package readout.cli;

import java.util.function.Function;
import readout.edition.EditionUnavailableException;
import readout.render.Wording;

/** What an operator is told when an answer failed. */
final class Breakage {

    private Breakage() {}

    /** @param incident logs it, and gives the incident id that the log carries */
    static String of(RuntimeException failure, Function<RuntimeException, String> incident) {
        return failure instanceof EditionUnavailableException unavailable
            ? unavailable.getMessage() + ". Served last was " + Wording.edition(unavailable.stamp()) + "."
            : "Something broke in Readout: incident " + incident.apply(failure) + ".";
    }
}
