package readout.corpus;

import java.io.Serial;

/** A text that is not read any further. Thrown and caught within the reader of one file. */
final class Refused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    final transient Mark at;
    final String remedy;

    Refused(Mark at, String message, String remedy) {
        super(message, null, false, false);
        this.at = at;
        this.remedy = remedy;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
