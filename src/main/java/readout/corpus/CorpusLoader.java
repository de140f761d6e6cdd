package readout.corpus;

import java.nio.file.Path;
import java.util.List;

/** Reads and validates a corpus folder. Safe for use by many threads. */
public final class CorpusLoader {

    /** Reads everything and checks everything. */
    public LoadOutcome load(Path folder) {
        throw new UnsupportedOperationException();
    }

    /**
     * Whether the folder's files are still those given: same paths and contents. Compares sizes and times first and
     * reads only the files in which they differ.
     */
    public boolean isUnchanged(Path folder, List<CorpusFile> files) {
        throw new UnsupportedOperationException();
    }
}
