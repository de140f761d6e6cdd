package readout.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells whether a file is the one it was: by its size and time where these can be trusted, else by what is in it. */
final class SameFile {

    /** Clocks of file systems are coarse: a second change this soon after the first one may bear the same time. */
    private static final Duration COARSE = Duration.ofSeconds(2);

    private SameFile() {}

    /**
     * The file with its time of now; empty when it is another or cannot be read.
     *
     * @param seen when it was looked at; a time of change about then, or later, is not trusted
     */
    static Optional<CorpusFile> of(FoundFile found, CorpusFile known, Instant seen) {
        try {
            var attributes = Files.readAttributes(found.file(), BasicFileAttributes.class);
            var modified = attributes.lastModifiedTime();
            if (attributes.size() != known.size()) {
                return Optional.empty();
            }
            var isTrusted = modified.toMillis() == known.modified()
                && modified.toInstant().plus(COARSE).isBefore(seen);
            return isTrusted || hash(found).equals(known.sha256())
                ? Optional.of(new CorpusFile(known.path(), known.size(), modified.toMillis(), known.sha256()))
                : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static String hash(FoundFile found) throws IOException {
        var digest = Digests.sha256();
        try (var in = new DigestInputStream(Files.newInputStream(found.file()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Digests.hex(digest.digest());
    }
}
