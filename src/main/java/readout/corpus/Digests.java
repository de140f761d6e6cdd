package readout.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256, in lower-case hexadecimal. */
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static String of(byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** One digest for all files, which changes when one is changed, moved, added or removed. */
    static String revision(List<CorpusFile> files) {
        var lines = new StringBuilder();
        files.forEach(file -> lines.append(file.path()).append('\0').append(file.sha256()).append('\n'));
        return of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
