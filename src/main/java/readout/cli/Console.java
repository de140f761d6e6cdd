package readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.TerminalBuilder;

/**
 * {@code ./readout} alone: asks for commands until the reader leaves. On a terminal with history and completion; the
 * lines of a file or a pipe are answered as they come.
 */
final class Console {

    private final ConsoleLines lines;
    private final Session session;
    private final Surroundings surroundings;

    Console(Session session, Surroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
        this.lines = new ConsoleLines(session, surroundings);
    }

    int run() {
        return surroundings.readsFromTerminal() ? converse() : readThrough();
    }

    private int readThrough() {
        var input = new BoundedLines(surroundings.in());
        var goesOn = true;
        for (var line = input.next(); goesOn && line.isPresent(); line = input.next()) {
            goesOn = lines.answer(line.get().text());
        }
        return ExitCode.ANSWERED;
    }

    private int converse() {
        try (var terminal = TerminalBuilder.builder().system(true).build()) {
            var reader = LineReaderBuilder.builder().terminal(terminal).appName("readout")
                .completer(new CallCompleter(session)).variable(LineReader.HISTORY_FILE, history())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .build();
            surroundings.out().println("Ask, or type help. Tab completes, Enter shows the next page, Ctrl-D leaves.");
            surroundings.out().flush();
            var goesOn = true;
            while (goesOn) {
                goesOn = answerNext(reader);
            }
            return ExitCode.ANSWERED;
        } catch (IOException e) {
            throw new UncheckedIOException("the terminal cannot be used", e);
        }
    }

    private boolean answerNext(LineReader reader) {
        try {
            return lines.answer(reader.readLine("readout> "));
        } catch (UserInterruptException _) {
            return true;
        } catch (EndOfFileException _) {
            return false;
        }
    }

    /** By the XDG base directory specification. */
    private Path history() {
        var state = surroundings.variable("XDG_STATE_HOME");
        var home = state.isEmpty() ? Path.of(surroundings.variable("HOME"), ".local", "state") : Path.of(state);
        return home.resolve("readout").resolve("history");
    }
}
