package readout.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A sign of life that a serving bot leaves in a file, for the health check of another process. The file holds the
 * instant of the last beat, in ISO 8601.
 */
record Heartbeat(Path file, InstantSource clock) {

    /** How often to {@link #beat}. */
    static final Duration EVERY = Duration.ofSeconds(5);

    private static final Duration PATIENCE = EVERY.multipliedBy(6);

    void beat() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, clock.instant().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot leave a sign of life in " + file, e);
        }
    }

    /** The bot has left, and meant to. */
    void stop() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    /** Why the bot is not well; empty when it is. */
    String ailment() {
        try {
            var silent = Duration.between(Instant.parse(Files.readString(file)), clock.instant());
            return silent.compareTo(PATIENCE) > 0
                ? "the bot has given no sign of life for " + silent.toSeconds() + " seconds"
                : "";
        } catch (NoSuchFileException _) {
            return "no bot is serving from this index";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
