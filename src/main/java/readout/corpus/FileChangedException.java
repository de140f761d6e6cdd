package readout.corpus;

import java.io.Serial;

/** A corpus file was changed or removed between its validation and its indexing. */
public final class FileChangedException extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    public FileChangedException(String file) {
        super(file + " was changed while it was being read");
    }
}
