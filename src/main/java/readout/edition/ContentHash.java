package readout.edition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import readout.model.SourcedStatement;
import readout.search.StatementCodec;

/** Digests of statements with their sources, by which a change set tells whether they changed. For one thread. */
final class ContentHash {

    /** Far more than is needed for no two contents ever to agree by chance. */
    private static final int BYTES = 16;

    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String hash(SourcedStatement sourced) {
        return HexFormat.of().formatHex(digest.digest(StatementCodec.encode(sourced)), 0, BYTES);
    }
}
