package readout.git;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The paths of one commit: whether they can stand on every disk, beside one another. */
final class Spellings {

    private static final int LONGEST_NAME = 255;

    private final Map<String, String> seen = new HashMap<>();

    /** What is wrong with a path, whose folder was found right; empty when it is right, too. */
    String problem(byte[] raw, String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        if (!isUtf8(raw)) {
            return "this name is not UTF-8; rename it";
        }
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return "this is no name for a file";
        }
        if (name.indexOf('\\') >= 0 || name.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            return "this name has a character that no file’s name should have; rename it";
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return "this name is too long; shorten it";
        }
        var twin = seen.putIfAbsent(folded(path), path);
        return twin == null ? "" : "many disks cannot tell this name from that of “" + twin + "”; rename one of them";
    }

    /** A path in a message: what does not print is replaced. */
    static String shown(String path) {
        return path.replaceAll("\\p{C}", "�");
    }

    private static String folded(String path) {
        return Normalizer.normalize(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static boolean isUtf8(byte[] raw) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
