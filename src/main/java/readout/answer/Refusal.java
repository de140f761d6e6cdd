package readout.answer;

import java.util.List;
import readout.model.EditionStamp;

/**
 * Why a command has no answer, in words for the person who asked.
 *
 * @param suggestions what they may have meant, the likeliest first
 */
public record Refusal(Kind kind, String message, List<FollowUp> suggestions, EditionStamp edition) implements Reply {

    public Refusal {
        suggestions = List.copyOf(suggestions);
    }

    /** Sorts of refusal; the names are part of the batch contract. */
    public enum Kind {
        UNKNOWN_COMMAND,
        UNKNOWN_OPTION,
        MISSING_OPTION,
        UNKNOWN_NAME,
        AMBIGUOUS_NAME,
        BAD_VALUE,
        NO_SUCH_PAGE,
        NOT_ALLOWED,
        BUSY,
        NO_MEMORY,
        OUTDATED,
        UNREADABLE
    }
}
