package readout.model;

import java.time.Instant;

/**
 * Which edition of the corpus an answer rests on.
 *
 * @param number counts up from 1
 * @param revision in lower-case hexadecimal: a digest of the corpus files it was made from, or their commit's id
 * @param published when it went live
 * @param statements how many statements it holds
 */
public record EditionStamp(long number, String revision, Instant published, long statements) {

    /** The first characters of the revision, enough to tell editions apart by eye. */
    public String shortRevision() {
        return revision.substring(0, Math.min(6, revision.length()));
    }
}
