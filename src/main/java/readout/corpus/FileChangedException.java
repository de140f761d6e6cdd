package readout.corpus;

import java.io.Serial;

/** A corpus file was changed or removed between its validation and its indexing. */
public final class FileChangedException extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final String file;

    /** @param file its path from the corpus folder */
    public FileChangedException(String file) {
        super(file + " was changed while it was being read");
        this.file = file;
    }

    public String file() {
        return file;
    }
}
