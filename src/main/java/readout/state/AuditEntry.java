package readout.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody changed something.
 *
 * @param server whose moderators may see it; null when it concerns all
 * @param actor a user's id, {@link #TERMINAL} or {@link #FORGOTTEN}
 * @param before what was, in words; empty where nothing was
 * @param after what is since then
 */
public record AuditEntry(
    Instant at, @Nullable Long server, long actor, Action action, String before, String after) {

    /** Whoever sat at the terminal. */
    public static final long TERMINAL = 0;
    /** A user who wished to be forgotten. */
    public static final long FORGOTTEN = -1;

    /** What was done. */
    public enum Action {
        RELOADED,
        ROLLED_BACK,
        SETTINGS_CHANGED,
        QUESTION_TICKED,
        FOLLOW_ADDED,
        FOLLOW_REMOVED,
        RESTORED
    }
}
