package readout.edition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.corpus.CorpusFile;
import readout.corpus.Registry;
import readout.model.EditionStamp;
import readout.model.Learned;
import readout.model.SourcedStatement;

/** What a change starts from. */
interface Base extends AutoCloseable {

    /** The edition it is; null when there was none. */
    @Nullable EditionStamp stamp();

    /** The names; none where they are not told. */
    Registry registry();

    List<CorpusFile> files();

    /** Digests of the sources by id. */
    Map<String, String> sources();

    /** Content hashes by id of the statements that came from a file. */
    Map<String, String> filed(String file);

    /** One of these statements. */
    Was find(String id);

    /** How many statements there are. */
    long size();

    /** Whether nothing is indexed yet, so that even what is as it was must be. */
    boolean isUnindexed();

    /** Names how the statements' vectors were made; empty when they have none. */
    String vectors();

    @Override
    void close();

    /**
     * A statement as it was.
     *
     * @param sourced null when only the ledger knows that it was
     */
    record Was(@Nullable SourcedStatement sourced, Learned learned) {}
}
