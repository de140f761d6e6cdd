package readout.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.LongConsumer;
import readout.command.Commands;
import readout.corpus.CorpusLoader;
import readout.edition.Editions;
import readout.embedding.Embedder;
import readout.search.StatementStore;

/**
 * What the terminal needs from the rest of the house, each thing made when it is asked for: a command that only prints
 * help opens no index. Any method may throw {@link CannotStartException}.
 */
public interface Host {

    Commands commands();

    /** Not opened yet; the terminal opens them and says how that went. */
    Editions editions();

    /**
     * Editions in one engine, whichever the settings name, not opened yet; the caller closes them.
     *
     * @param progress is told how many statements have arrived where that takes long
     */
    Editions filling(Engine engine, LongConsumer progress);

    /** What makes vectors of sentences; it loads its model when it is first used. */
    Embedder embedder();

    /** A store in a folder of the caller’s, who closes it and keeps or deletes the folder. */
    StatementStore store(Path folder);

    CorpusLoader loader();

    /** The corpus folder of the settings. */
    Path corpus();

    InstantSource clock();

    /** Serves Discord until the process is told to stop. */
    void serve();

    /** The address at which a server's owner invites the bot. */
    String invitation();

    /** Why the bot beside this process is not well, for an operator to read; empty when it is. */
    String ailment();

    /** Writes all that the bot remembers into a file. How many rows that is. */
    long backup(Path file);

    /** Takes up what such a file holds, into an empty memory. How many rows that is. */
    long restore(Path file);

    /** Logs what went wrong, and gives the incident id that the log carries. */
    String incident(RuntimeException failure);
}
