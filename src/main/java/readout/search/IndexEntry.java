package readout.search;

import org.jspecify.annotations.Nullable;
import readout.model.Learned;
import readout.model.SourcedStatement;

/**
 * A statement on its way into an index.
 *
 * @param file the corpus file it came from, as a path from the corpus folder
 * @param hash digest of its content, by which a later change set tells whether it changed
 * @param learned when the corpus learned of it
 * @param vector what its words mean, of length 1; null where no vectors are made. Not to be changed any more
 */
@SuppressWarnings("ArrayRecordComponent") // entries are only passed on, never compared
public record IndexEntry(SourcedStatement sourced, String file, String hash, Learned learned,
    float @Nullable [] vector) {

    /** One without a vector, known always. */
    public IndexEntry(SourcedStatement sourced, String file, String hash) {
        this(sourced, file, hash, Learned.ALWAYS, null);
    }

    /** The same with a vector, or without. */
    public IndexEntry with(float @Nullable [] other) {
        return new IndexEntry(sourced, file, hash, learned, other);
    }
}
