package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import readout.eval.CaseFile;
import readout.eval.CheckCase;
import readout.eval.CheckReport;

/** {@code ./readout eval}: how often Readout is right, on a file of cases. */
final class Evaluation {

    private final Supplier<Session> sessions;
    private final Surroundings surroundings;

    Evaluation(Supplier<Session> sessions, Surroundings surroundings) {
        this.sessions = sessions;
        this.surroundings = surroundings;
    }

    /** What can be evaluated: one line each. */
    private enum Subject {
        CHECK("check");

        private final String word;

        Subject(String word) {
            this.word = word;
        }

        static Optional<Subject> of(String word) {
            return Arrays.stream(values()).filter(subject -> subject.word.equals(word)).findFirst();
        }

        static String all() {
            return Arrays.stream(values()).map(subject -> subject.word).collect(Collectors.joining(", "));
        }
    }

    int run(List<String> words) {
        var subject = words.isEmpty() ? Optional.<Subject>empty() : Subject.of(words.getFirst());
        if (subject.isEmpty() || words.size() != 2) {
            return say("eval takes what to evaluate (" + Subject.all() + ") and a file."
                + " See: ./readout eval --help", ExitCode.USAGE);
        }
        var file = words.getLast();
        try {
            return switch (subject.get()) {
                case CHECK -> check(Path.of(file));
            };
        } catch (IOException e) {
            return say(file + " cannot be read: " + e.getMessage(), ExitCode.USAGE);
        }
    }

    private int check(Path file) throws IOException {
        return switch (CheckCase.read(file)) {
            case CaseFile.Cases<CheckCase>(var cases) -> {
                var report = sessions.get().borrow(edition -> CheckReport.of(cases, edition));
                surroundings.out().print(report);
                yield ExitCode.ANSWERED;
            }
            case CaseFile.Mistakes<CheckCase>(var mistakes) -> {
                mistakes.forEach(mistake -> say(file + ", " + mistake, ExitCode.REFUSED));
                yield ExitCode.REFUSED;
            }
        };
    }

    private int say(String message, int code) {
        surroundings.err().println("readout: " + message);
        return code;
    }
}
