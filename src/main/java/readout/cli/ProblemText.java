package readout.cli;

import java.nio.file.Path;
import java.util.Locale;
import readout.corpus.Problem;

/** A problem as compilers write theirs, so that editors can jump to it. */
final class ProblemText {

    private ProblemText() {}

    /** {@code index/corpus/events.yaml:3:7: error: message}, and the remedy indented below. */
    static String of(Problem problem, Path folder) {
        var place = new StringBuilder(folder.resolve(problem.file()).toString());
        if (problem.line() > 0) {
            place.append(':').append(problem.line());
        }
        if (problem.line() > 0 && problem.column() > 0) {
            place.append(':').append(problem.column());
        }
        var text = place + ": " + severity(problem) + ": " + problem.message() + "\n";
        return harmless(
            problem.remedy().isEmpty() ? text : text + "    " + problem.remedy().replace("\n", "\n    ") + "\n");
    }

    static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    /** Files hold what they like; a terminal must not act on it. */
    private static String harmless(String text) {
        return text.codePoints().map(c -> Character.isISOControl(c) && c != '\n' ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
