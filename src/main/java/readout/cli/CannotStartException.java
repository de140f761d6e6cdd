package readout.cli;

import java.io.Serial;

/** Something outside must be put right first, such as a setting; the message says what, for an operator to read. */
public final class CannotStartException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public CannotStartException(String message) {
        super(message);
    }
}
