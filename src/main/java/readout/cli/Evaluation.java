package readout.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import readout.edition.Edition;
import readout.eval.AskCase;
import readout.eval.AskReport;
import readout.eval.CaseFile;
import readout.eval.CheckCase;
import readout.eval.CheckReport;
import readout.eval.CollectionFolder;
import readout.eval.RetrievalReport;

/** {@code ./readout eval}: how often Readout is right, on a file of cases. */
final class Evaluation {

    private static final String MISSES = "--misses";

    private final Host host;
    private final Supplier<Session> sessions;
    private final Surroundings surroundings;

    Evaluation(Host host, Supplier<Session> sessions, Surroundings surroundings) {
        this.host = host;
        this.sessions = sessions;
        this.surroundings = surroundings;
    }

    /** What can be evaluated: one line each. */
    private enum Subject {
        ASK("ask"),
        CHECK("check"),
        RETRIEVAL("retrieval");

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
        var plain = words.stream().filter(word -> !word.equals(MISSES)).toList();
        var subject = plain.isEmpty() ? Optional.<Subject>empty() : Subject.of(plain.getFirst());
        if (subject.isEmpty() || plain.size() != 2) {
            return say("eval takes what to evaluate (" + Subject.all() + ") and a file or a folder."
                + " See: ./readout eval --help", ExitCode.USAGE);
        }
        var file = plain.getLast();
        try {
            return switch (subject.get()) {
                case ASK -> ask(Path.of(file), words.contains(MISSES));
                case CHECK -> check(Path.of(file));
                case RETRIEVAL -> retrieval(Path.of(file));
            };
        } catch (IOException e) {
            return say(unreadable(file, e), ExitCode.USAGE);
        }
    }

    /** Names the very file, where what was named is the folder it stands in. */
    private static String unreadable(String named, IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + " cannot be read: it is not there";
            case NotDirectoryException file -> file.getFile() + " cannot be read: it is no folder";
            case AccessDeniedException denied -> denied.getFile() + " cannot be read: no permission";
            default -> named + " cannot be read: " + failure.getMessage();
        };
    }

    private int ask(Path file, boolean misses) throws IOException {
        var today = LocalDate.ofInstant(host.clock().instant(), ZoneOffset.UTC);
        return report(AskCase.read(file),
            (cases, edition) -> AskReport.of(cases, edition, host.embedder(), today, misses));
    }

    private int check(Path file) throws IOException {
        return report(CheckCase.read(file), CheckReport::of);
    }

    private int retrieval(Path folder) throws IOException {
        return switch (CollectionFolder.read(folder)) {
            case CollectionFolder.Sound(var collection) -> {
                surroundings.out().print(RetrievalReport.of(collection, host.embedder(), host::store));
                yield ExitCode.ANSWERED;
            }
            case CollectionFolder.Mistaken(var mistakes) -> {
                mistakes.forEach(mistake -> say(mistake, ExitCode.REFUSED));
                yield ExitCode.REFUSED;
            }
            case CollectionFolder.Incomplete(var missing) ->
                say(folder + " lacks " + String.join(", ", missing), ExitCode.USAGE);
        };
    }

    private <T> int report(CaseFile.Reading<T> reading, BiFunction<List<T>, Edition, String> report) {
        return switch (reading) {
            case CaseFile.Cases<T>(var cases) -> {
                surroundings.out().print(sessions.get().<String>borrow(edition -> report.apply(cases, edition)));
                yield ExitCode.ANSWERED;
            }
            case CaseFile.Mistakes<T>(var mistakes) -> {
                mistakes.forEach(mistake -> say(mistake, ExitCode.REFUSED));
                yield ExitCode.REFUSED;
            }
        };
    }

    private int say(String message, int code) {
        surroundings.err().println("readout: " + message);
        return code;
    }
}
