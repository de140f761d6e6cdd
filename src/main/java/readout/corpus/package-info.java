/**
 * The corpus as moderators write it: reading the files, checking them, and the registry of names they define.
 *
 * <p>{@link readout.corpus.CorpusLoader} reads a folder and returns either a whole {@link readout.corpus.Corpus} or
 * every {@link readout.corpus.Problem} in it. It does not log and never throws for what a curator wrote.
 *
 * <p>May import: model.
 */
@NullMarked
package readout.corpus;

import org.jspecify.annotations.NullMarked;
