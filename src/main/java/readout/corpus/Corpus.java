package readout.corpus;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import readout.model.SourcedStatement;

/** A corpus that was found valid: its registry, its files, and the statements in them, to be read again file by file. */
public interface Corpus {

    Registry registry();

    /** All files, in the order of their paths. */
    List<CorpusFile> files();

    /** Digests of the sources by id, by which it is told whether one changed. */
    Map<String, String> sources();

    /** Digest of all files' paths and contents, in lower-case hexadecimal. */
    String revision();

    /**
     * Reads the statements of one file again, in their order, without holding them all.
     *
     * @throws FileChangedException if the file is no longer the one that was validated
     */
    void statements(CorpusFile file, Consumer<SourcedStatement> reader) throws FileChangedException;
}
