package readout.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text from bytes: UTF-8 and nothing else, and only characters that a reader can see. */
final class Utf8Text {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8Text() {}

    /** The text, without a byte order mark; empty after telling what is wrong. */
    static Optional<String> decode(byte[] bytes, int line, FileProblems problems) {
        var decoded = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        var text = withoutMark(decoded.flip().toString());
        if (result.isError()) {
            problems.error(markAt(text, text.length(), line), wrongEncoding(bytes), "save the file as UTF-8");
            return Optional.empty();
        }
        return isLegible(text, line, problems) ? Optional.of(text) : Optional.empty();
    }

    /** The place of a UTF-16 offset in a text whose first line has the number given. */
    static Mark markAt(String text, int offset, int firstLine) {
        var before = text.substring(0, offset);
        var lineStart = before.lastIndexOf('\n') + 1;
        var line = firstLine + (int) before.chars().filter(c -> c == '\n').count();
        return new Mark(line, before.codePointCount(lineStart, before.length()) + 1);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String wrongEncoding(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE
            ? "the file is UTF-16"
            : "this is not UTF-8 (Latin-1 or Windows-1252 perhaps)";
    }

    /** Whether a text that was written with escape sequences has only characters that a reader can see. */
    static boolean isLegible(String text) {
        var offset = 0;
        while (offset < text.length()) {
            var character = text.codePointAt(offset);
            if (isForbidden(character)) {
                return false;
            }
            offset += Character.charCount(character);
        }
        return true;
    }

    private static boolean isLegible(String text, int line, FileProblems problems) {
        var offset = 0;
        while (offset < text.length()) {
            var character = text.codePointAt(offset);
            if (isForbidden(character)) {
                problems.error(markAt(text, offset, line),
                    "there is an invisible character, U+%04X".formatted(character),
                    "delete it; if the whole file looks so, save it as UTF-8");
                return false;
            }
            offset += Character.charCount(character);
        }
        return true;
    }

    /** Control characters, and those that turn the direction of writing and so can make words look other than they are. */
    private static boolean isForbidden(int character) {
        return !(' ' <= character && character < 0x7F) && isOddlyForbidden(character);
    }

    private static boolean isOddlyForbidden(int character) {
        return isControl(character)
            || isBetween(0x202A, character, 0x202E)
            || isBetween(0x2066, character, 0x2069)
            || character == BYTE_ORDER_MARK
            || isBetween(Character.MIN_SURROGATE, character, Character.MAX_SURROGATE)
            || isBetween(0xFFFE, character, 0xFFFF);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
    }

    private static boolean isBetween(int first, int character, int last) {
        return first <= character && character <= last;
    }
}
