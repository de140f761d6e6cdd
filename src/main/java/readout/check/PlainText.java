package readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A chat message without what only decorates it: markdown, emoji, mentions, addresses and what cannot be seen. */
final class PlainText {

    private static final Pattern TOKENS = Pattern.compile(
        "<a?:\\w{1,40}:\\d{1,25}>|<[@#][!&]?\\d{1,25}>|<t:\\d{1,15}(?::\\w)?>|https?://\\S{1,3000}"
            + "|:[a-z_]{2,40}:|\\|\\||~~");

    /** What stands of a line that is quoted as a block, and of one that is not. */
    record Line(String text, boolean quoted) {}

    private PlainText() {}

    static List<Line> lines(String message) {
        var lines = new ArrayList<Line>();
        var rest = false;
        for (var raw : visible(message).split("\\R", -1)) {
            var line = raw.strip();
            rest |= line.startsWith(">>>");
            var quoted = rest || line.startsWith(">");
            var start = 0;
            while (start < line.length() && (line.charAt(start) == '>' || line.charAt(start) == ' ')) {
                start++;
            }
            lines.add(new Line(undecorated(line.substring(quoted ? start : 0)), quoted));
        }
        return lines;
    }

    private static String visible(String message) {
        var seen = new StringBuilder(message.length());
        var marks = 0;
        for (var at = 0; at < message.length();) {
            var c = message.codePointAt(at);
            at += Character.charCount(c);
            var type = Character.getType(c);
            var mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            marks = mark ? marks + 1 : 0;
            switch (type) {
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> {}
                case Character.OTHER_SYMBOL, Character.ENCLOSING_MARK, Character.MODIFIER_SYMBOL ->
                    append(c == '`' || c == '´' ? c : ' ', seen);
                case Character.CONTROL -> append(c == '\n' || c == '\r' ? c : ' ', seen);
                case Character.NON_SPACING_MARK -> append(marks > 2 || (c >= 0xFE00 && c <= 0xFE0F) ? -1 : c, seen);
                default -> append(c == 0x2028 || c == 0x2029 ? '\n' : c, seen);
            }
        }
        return seen.toString();
    }

    private static void append(int c, StringBuilder seen) {
        if (c >= 0) {
            seen.appendCodePoint(c);
        }
    }

    private static String undecorated(String line) {
        var text = TOKENS.matcher(line).replaceAll(" ");
        var plain = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (!isDecoration(text, at)) {
                plain.append(c);
            }
        }
        return heading(plain.toString().strip());
    }

    private static boolean isDecoration(String text, int at) {
        return switch (text.charAt(at)) {
            case '*' -> true;
            case '_', '`' -> !(isLetter(text, at - 1) && isLetter(text, at + 1));
            case '\\' -> at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static String heading(String line) {
        var start = 0;
        while (start < line.length() && start < 4 && line.charAt(start) == '#') {
            start++;
        }
        return start > 0 && start < line.length() && line.charAt(start) == ' ' ? line.substring(start).strip() : line;
    }
}
