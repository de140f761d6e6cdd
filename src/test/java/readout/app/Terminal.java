package readout.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import readout.cli.Cli;
import readout.cli.Surroundings;

/** Runs the whole program in this process, as {@code ./readout} would, with the project's own settings file. */
record Terminal(Map<String, String> environment) {

    static final Path HOME = Path.of("").toAbsolutePath();

    /** What came of a command; both streams together. */
    record Run(int exitCode, String printed) {}

    Run run(String... words) {
        var printed = new ByteArrayOutputStream();
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var nothing = new ByteArrayInputStream(new byte[0]);
        try (var application = new Application(HOME, environment)) {
            var code =
                new Cli(application, new Surroundings(nothing, stream, stream, environment, false, false)).run(words);
            return new Run(code, printed.toString(StandardCharsets.UTF_8));
        }
    }
}
