package readout.search;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The index could not be read or written: the disk, the network or the engine failed. */
public final class IndexException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final boolean damaged;

    /**
     * @param attempted what was being done, for an operator to read
     * @param damaged whether what is stored can be read no longer, so that only filling it anew helps
     */
    public IndexException(String attempted, boolean damaged, @Nullable Throwable cause) {
        super(attempted, cause);
        this.damaged = damaged;
    }

    public boolean damaged() {
        return damaged;
    }
}
