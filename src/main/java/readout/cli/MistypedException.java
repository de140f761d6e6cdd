package readout.cli;

import java.io.Serial;

/** What was typed cannot be read; the message says why, for the person who typed it. */
final class MistypedException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    MistypedException(String message) {
        super(message);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
