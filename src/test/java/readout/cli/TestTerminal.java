package readout.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import readout.edition.Edition;

/** Runs the program in this process and keeps what it wrote. */
final class TestTerminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Surroundings surroundings;
    private final Edition edition;

    TestTerminal(Edition edition, Map<String, String> environment, boolean isTerminal, byte[] input) {
        this.edition = edition;
        this.surroundings = new Surroundings(
            new ByteArrayInputStream(input), stream(out), stream(err), environment, false, isTerminal);
    }

    /** A pipe, with lines to be read. */
    static TestTerminal pipe(Edition edition, String input) {
        return new TestTerminal(edition, Map.of("COLUMNS", "100"), false, input.getBytes(StandardCharsets.UTF_8));
    }

    int run(String... words) {
        return new Cli(new TestHost(), surroundings, () -> new FixtureSession(edition)).run(words);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
