package readout.edition;

import java.io.Serial;
import readout.model.EditionStamp;
import readout.search.IndexException;

/** An edition could not be asked: the disk failed, or the cluster that holds it does not answer. Nothing of it is lost. */
public final class EditionUnavailableException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient EditionStamp stamp;

    /** The message is for an operator. */
    EditionUnavailableException(EditionStamp stamp, IndexException cause) {
        super(DiskTrouble.of(cause), cause);
        this.stamp = stamp;
    }

    /** The edition that was asked, which was served until now. */
    public EditionStamp stamp() {
        return stamp;
    }
}
