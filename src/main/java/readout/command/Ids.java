package readout.command;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads ids of Discord. */
final class Ids {

    /** One that a long can hold. */
    static final String ID = "[1-9]\\d{14,17}|[1-8]\\d{18}";

    private Ids() {}

    /** What the first group of the pattern that has anything holds, if the text is of it. */
    static Optional<Long> read(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.matches()
            ? Optional.of(Long.valueOf(Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2))))
            : Optional.empty();
    }
}
