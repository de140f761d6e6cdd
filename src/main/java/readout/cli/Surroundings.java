package readout.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the process runs: its streams, always in UTF-8, and what is known of them.
 *
 * @param out for answers
 * @param err for what is said about them
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean readsFromTerminal,
    boolean writesToTerminal) {

    /** Those of this process. */
    public static Surroundings standard() {
        return new Surroundings(
            System.in, stream(FileDescriptor.out), stream(FileDescriptor.err), System.getenv(), isTerminal(0),
            isTerminal(1));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), false,
            StandardCharsets.UTF_8);
    }

    /**
     * Linux says it in a symbolic link, which costs nothing; {@link System#console()} loads much and answers only for
     * both streams together.
     */
    private static boolean isTerminal(int descriptor) {
        try {
            var target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException _) {
            return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
        }
    }

    /** A variable's value; empty when it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
