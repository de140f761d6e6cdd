package readout.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of UTF-8 and never holds more of one than the limit; bytes that are no UTF-8 become U+FFFD. */
final class BoundedLines {

    /** In UTF-16 units. */
    static final int LIMIT = 65_536;

    private final BufferedReader reader;

    BoundedLines(InputStream in) {
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next line; empty at the end. */
    Optional<BoundedLine> next() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    private Optional<BoundedLine> read() throws IOException {
        var line = new StringBuilder();
        var whole = true;
        var character = reader.read();
        if (character < 0) {
            return Optional.empty();
        }
        while (character >= 0 && character != '\n') {
            whole = whole && line.length() < LIMIT;
            if (whole) {
                line.append((char) character);
            }
            character = reader.read();
        }
        return Optional.of(new BoundedLine(line.toString(), whole));
    }

    /**
     * A line, or the beginning of one.
     *
     * @param whole false when it was longer than the limit
     */
    record BoundedLine(String text, boolean whole) {}
}
