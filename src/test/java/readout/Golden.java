package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what a person sees, whole, with a file under {@code src/test/resources/golden}.
 *
 * <p>{@code mvn test -Dreadout.golden=update} writes the files anew; that run fails all the same, so that nobody takes
 * a rewritten file for a checked one.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /**
     * Fails unless the file holds just this text.
     *
     * @param name the file's path in the folder, such as {@code render/claims.txt}
     */
    public static void assertMatches(String name, String actual) {
        assertMatches(FOLDER.resolve(name), actual);
    }

    /** The same for a file elsewhere in the project. */
    public static void assertMatches(Path file, String actual) {
        try {
            if ("update".equals(System.getProperty("readout.golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                throw new AssertionError(file + " was written anew: look at the difference, then run without the flag");
            }
            assertThat(file).as("write it with -Dreadout.golden=update").exists();
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
