package readout.corpus;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Statement;
import readout.model.Utterance;

/** A corpus that was validated before, so that of its files only those need be read again that changed since. */
public interface Known {

    /** When it was published; files changed about then or later may have changed unseen, whatever their times say. */
    Instant published();

    Registry registry();

    /** All files, as they were validated. */
    List<CorpusFile> files();

    /** Digests of the sources by id. */
    Map<String, String> sources();

    /** The ids of the statements that came from a file; none for a file unknown. */
    Set<String> ids(String file);

    Optional<Statement> statement(String id);

    /** The ids of the statements that say that they repeat one of these. */
    Set<String> repeating(Set<String> ids);

    /** The quotations that are parts of these runs of speech: their places by id. */
    Map<String, Utterance> parts(Set<String> utterances);
}
