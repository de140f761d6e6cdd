package readout.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A file of the corpus, not read yet. */
record FoundFile(String path, FileKind kind, Path file) {

    /** Enough for thousands of statements; what is larger belongs into bulk files, which are read line by line. */
    static final int LARGEST = 4_000_000;

    /** Reads it whole; empty after telling why it cannot be read. */
    Optional<FileContent> read(FileProblems problems) {
        try (var in = Files.newInputStream(file)) {
            var modified = Files.getLastModifiedTime(file).toMillis();
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                problems.error(Mark.WHOLE_FILE, "the file is larger than " + LARGEST / 1_000_000 + " MB",
                    "split it, or move its statements into a bulk file (.jsonl)");
                return Optional.empty();
            }
            return Optional.of(new FileContent(new CorpusFile(path, bytes.length, modified, Digests.of(bytes)), bytes));
        } catch (IOException failure) {
            problems.error(Mark.WHOLE_FILE, "the file cannot be read: " + reason(failure), "check the permissions");
            return Optional.empty();
        }
    }

    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "no permission";
            case NoSuchFileException _ -> "it is not there";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
