package readout.state;

import java.io.Serial;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The memory could not do what was asked; nothing of it was done. The message says what was attempted. */
public final class MemoryException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final boolean busyOrGone;

    private MemoryException(String message, @Nullable Throwable cause, boolean busyOrGone) {
        super(message, cause);
        this.busyOrGone = busyOrGone;
    }

    /** The database cannot be used now; it may be later. */
    static MemoryException unusable(String message, @Nullable Throwable cause) {
        return new MemoryException(message, cause, true);
    }

    /** What was given makes no sense to the memory, however well it is. */
    static MemoryException refused(String message, @Nullable Throwable cause) {
        return new MemoryException(message, cause, false);
    }

    /** Of what a driver threw. */
    static MemoryException of(String attempted, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var message = "cannot " + attempted + ": " + sql.getMessage();
                return new MemoryException(message, failure, SqlFailure.of(sql) != SqlFailure.MISTAKEN);
            }
        }
        return refused("cannot " + attempted + ": " + failure.getMessage(), failure);
    }

    /** Whether the database is to blame, and not what it was asked: another try may succeed later. */
    public boolean isBusyOrGone() {
        return busyOrGone;
    }
}
