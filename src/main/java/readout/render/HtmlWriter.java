package readout.render;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes elements, attributes and text. Whatever is handed in is escaped here, so nobody can forget it. */
final class HtmlWriter {

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values by turns. */
    HtmlWriter open(String element, String... attributes) {
        html.append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        open.push(element);
        return this;
    }

    HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    HtmlWriter close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends a line, for people who read the source. */
    HtmlWriter newLine() {
        html.append('\n');
        return this;
    }

    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element without an end tag. */
    HtmlWriter empty(String element, String... attributes) {
        open(element, attributes);
        open.pop();
        return this;
    }

    /** A link to the web; mere text where there is no address or it leads elsewhere. */
    HtmlWriter link(String text, @Nullable URI address) {
        var web = webAddress(address);
        return web.isEmpty() ? text(text) : element("a", text, "href", web);
    }

    /** The address, if it leads to the web; otherwise empty. */
    static String webAddress(@Nullable URI address) {
        if (address == null || !("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
            return "";
        }
        return address.toASCIIString();
    }

    /** Everything written; every element has to be closed. */
    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return html.toString();
    }

    private void escape(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
        });
    }

    /** Whether a page may hold it: HTML allows no other control characters, and half a surrogate pair is none at all. */
    private static boolean isAllowed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
