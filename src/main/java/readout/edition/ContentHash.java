package readout.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import readout.model.SourcedStatement;
import readout.search.StatementCodec;

/** Digests by which it is told whether a statement with its source, or a text, is the same. For one thread. */
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
        return hash(StatementCodec.encode(sourced));
    }

    String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    private String hash(byte[] content) {
        return HexFormat.of().formatHex(digest.digest(content), 0, BYTES);
    }
}
