package readout.git;

import java.io.Serial;

/** Says in plain words, without any secret, why nothing can be fetched. Thrown and caught within one fetch. */
final class FetchFailure extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final String reason;

    FetchFailure(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
