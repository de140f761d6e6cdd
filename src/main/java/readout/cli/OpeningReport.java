package readout.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import readout.answer.CountWords;
import readout.edition.Opening;

/** What an operator should know of how the editions were opened. */
final class OpeningReport {

    private static final int PROBLEMS_SHOWN = 10;

    private OpeningReport() {}

    /** Says it; throws when there is no edition to ask. */
    static void say(Opening opening, Supplier<Path> files, PrintStream err) {
        switch (opening) {
            case Opening.Resumed(var stamp, var filesDiffer) -> {
                if (filesDiffer) {
                    err.println("readout: the corpus files differ from edition " + stamp.number()
                        + ": ./readout reload publishes them");
                }
            }
            case Opening.Built(var stamp, var reason, var warnings) -> {
                err.println("readout: built edition " + stamp.number() + " with "
                    + CountWords.of(stamp.statements(), "statement") + " (" + reason + ")");
                if (!warnings.isEmpty()) {
                    err.println(
                        "readout: " + CountWords.of(warnings.size(), "warning") + ": ./readout validate lists them");
                }
            }
            case Opening.Impossible(var problems) -> {
                var corpus = files.get();
                problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> err.print(ProblemText.of(problem, corpus)));
                throw new CannotStartException("there is no index yet, and the corpus in " + corpus
                    + " cannot be published: ./readout validate lists everything that is wrong with it");
            }
        }
        err.flush();
    }
}
