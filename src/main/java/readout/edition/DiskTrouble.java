package readout.edition;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.stream.Stream;
import readout.search.IndexException;

/** Why an edition could not be read or written, for an operator. */
public final class DiskTrouble {

    private DiskTrouble() {}

    /** What was being done, and the first known reason among the causes. */
    public static String of(IndexException failure) {
        var reason = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
            .filter(IOException.class::isInstance)
            .map(cause -> reason((IOException) cause))
            .reduce((_, deepest) -> deepest)
            .orElse("what is stored there cannot be read");
        return failure.getMessage() + " failed: " + reason;
    }

    private static String reason(IOException failure) {
        var told = failure instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : String.valueOf(failure.getMessage());
        return switch (told) {
            case String text when text.contains("No space left") -> "the disk is full";
            case String text when text.contains("quota exceeded") -> "the disk quota is used up";
            case String text when text.contains("Read-only file system") -> "it is read-only";
            default -> failure instanceof AccessDeniedException ? "no permission" : told;
        };
    }
}
