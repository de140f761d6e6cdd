package readout.embedding;

import java.io.Serial;

/** A model could not be loaded. */
final class ModelException extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
