package readout.discord;

import java.util.BitSet;
import java.util.List;
import readout.model.Span;

/** Plain text written in Discord's markdown, so that what is shown is the text, character by character. */
final class Markdown {

    private static final String ALWAYS_MARKS = "\\*_~|`<@[]";

    private Markdown() {}

    static String escape(String text) {
        return escape(text, List.of());
    }

    /** Escaped, with stretches of the text in bold; no stretch runs over the end of a line. */
    static String escape(String text, List<Span> bold) {
        if (bold.isEmpty() && isPlain(text)) {
            return text;
        }
        var isBold = bold(text, bold);
        var written = new StringBuilder(text.length() + 16);
        for (int i = 0; i <= text.length(); i++) {
            if (isBold.get(i) != (i > 0 && isBold.get(i - 1))) {
                written.append("**");
            }
            if (i < text.length()) {
                if (isMark(text, i)) {
                    written.append('\\');
                }
                written.append(text.charAt(i));
            }
        }
        return written.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** The text that was escaped. */
    static String unescape(String markdown) {
        var text = new StringBuilder(markdown.length());
        for (int i = 0; i < markdown.length(); i++) {
            if (markdown.charAt(i) == '\\' && i + 1 < markdown.length()) {
                i++;
            }
            text.append(markdown.charAt(i));
        }
        return text.toString();
    }

    static String bold(String text) {
        return "**" + escape(text) + "**";
    }

    /** Each line of the markdown behind Discord's sign for a quotation. */
    static String blockQuote(String markdown) {
        return "> " + markdown.replace("\n", "\n> ");
    }

    /** Each line of the markdown in small print. */
    static String small(String markdown) {
        return "-# " + markdown.replace("\n", "\n-# ");
    }

    /** Each line of the markdown struck through. */
    static String struck(String markdown) {
        return "~~" + markdown.replace("\n", "~~\n~~") + "~~";
    }

    static String link(String label, String url) {
        return "[" + escape(label) + "](<" + url.replace(">", "%3E") + ">)";
    }

    private static BitSet bold(String text, List<Span> spans) {
        var bold = new BitSet();
        for (var span : spans) {
            bold.set(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
        }
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            bold.clear(i);
        }
        return bold;
    }

    private static boolean isMark(String text, int at) {
        var c = text.charAt(at);
        return switch (c) {
            case ':' -> text.startsWith("://", at);
            case '.', ')' -> mayEndNumber(text, at) && isNumber(text.substring(lineStart(text, at), at).strip());
            case '#', '>', '-', '+' -> text.substring(lineStart(text, at), at).isBlank();
            default -> ALWAYS_MARKS.indexOf(c) >= 0;
        };
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Seldom, and seen without looking at the whole line. */
    private static boolean mayEndNumber(String text, int at) {
        return at > 0 && (Character.isDigit(text.charAt(at - 1)) || Character.isWhitespace(text.charAt(at - 1)));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
