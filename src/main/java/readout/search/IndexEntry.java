package readout.search;

import org.jspecify.annotations.Nullable;
import readout.model.SourcedStatement;

/**
 * A statement on its way into an index.
 *
 * @param file the corpus file it came from, as a path from the corpus folder
 * @param hash digest of its content, by which a later change set tells whether it changed
 * @param vector what its words mean, of length 1; null where no vectors are made. Not to be changed any more
 */
@SuppressWarnings("ArrayRecordComponent") // entries are only passed on, never compared
public record IndexEntry(SourcedStatement sourced, String file, String hash, float @Nullable [] vector) {

    /** One without a vector. */
    public IndexEntry(SourcedStatement sourced, String file, String hash) {
        this(sourced, file, hash, null);
    }
}
