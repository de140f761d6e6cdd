package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Draws messages as a page that looks much like Discord's dark theme, to look at what was sent. */
public final class Preview {

    private static final String STYLE = """
        body{background:#313338;color:#dbdee1;font:16px/1.375 'gg sans','Noto Sans','DejaVu Sans',sans-serif;margin:0;padding:12px}
        .m{max-width:600px;margin:0 0 28px}
        .who{color:#f2f3f5;font-weight:600;margin-bottom:4px}
        .who b{background:#5865f2;color:#fff;font-size:10px;border-radius:3px;padding:1px 4px;margin-left:4px}
        .who i{color:#949ba4;font-size:12px;font-weight:400;margin-left:6px}
        .c{background:#2b2d31;border:1px solid #3f4147;border-radius:8px;padding:14px 16px;margin:8px 0;border-left-width:4px}
        .t{margin:0 0 8px;overflow-wrap:anywhere}
        .c>.t:last-child,.s .t{margin-bottom:0}
        h1{font-size:24px;margin:0}h2{font-size:20px;margin:0}h3{font-size:16px;margin:0}
        code{background:#1e1f22;border-radius:4px;padding:0 3px;font-size:.9em}
        small{display:block;font-size:12.5px;color:#949ba4;line-height:1.4}
        blockquote{margin:2px 0;padding:0 0 0 12px;border-left:4px solid #4e5058;border-radius:4px}
        a{color:#00a8fc;text-decoration:none}
        time{background:#3c3f45;border-radius:3px;padding:0 2px}
        .r{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0}
        .b{background:#4e5058;color:#fff;border-radius:8px;padding:6px 14px;font-size:14px;font-weight:500}
        .b1{background:#5865f2}.b4{background:#da373c}.off{opacity:.5}
        .s{display:flex;justify-content:space-between;align-items:center;gap:12px;margin:0 0 10px}
        .menu{border:1px solid #1e1f22;background:#1e1f22;border-radius:8px;padding:8px 12px;width:100%;color:#949ba4}
        """;
    private static final int LINK = 5;

    private Preview() {}

    /** A page with the messages, one under the other. */
    public static String page(Iterable<Message> messages) {
        var page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Preview</title><style>")
            .append(STYLE)
            .append("</style>");
        for (var message : messages) {
            page.append("<div class=m><div class=who>readout<b>APP</b>")
                .append(message.isEphemeral() ? "<i>Only you can see this</i>" : "")
                .append(message.isEdited() ? "<i>(edited)</i>" : "").append("</div>");
            message.json().path("components").forEach(component -> draw(component, page));
            page.append("</div>\n");
        }
        return page.toString();
    }

    private static void draw(JsonNode component, StringBuilder page) {
        switch (component.path("type").asInt()) {
            case 1 -> within("r", "", component.path("components"), page);
            case 2 -> page.append(button(component));
            case 3 ->
                page.append("<div class=menu>").append(html(component.path("placeholder").asText())).append(" ▾ (")
                    .append(component.path("options").size()).append(")</div>");
            case 9 -> {
                page.append("<div class=s><div>");
                component.path("components").forEach(text -> draw(text, page));
                page.append("</div>").append(button(component.path("accessory"))).append("</div>");
            }
            case 10 -> page.append("<div class=t>").append(MarkdownHtml.of(component.path("content").asText()))
                .append("</div>");
            case 14 -> page.append("<hr>");
            case 17 -> within("c", colour(component), component.path("components"), page);
            default -> page.append(html(component.toString()));
        }
    }

    private static void within(String style, String extra, JsonNode components, StringBuilder page) {
        page.append("<div class=").append(style).append(extra).append('>');
        components.forEach(component -> draw(component, page));
        page.append("</div>");
    }

    private static String colour(JsonNode container) {
        return container.hasNonNull("accent_color")
            ? String.format(Locale.ROOT, " style='border-left-color:#%06x'", container.path("accent_color").asInt())
            : "";
    }

    private static String button(JsonNode button) {
        var style = button.path("style").asInt();
        var off = button.path("disabled").asBoolean() ? " off" : "";
        return "<span class='b b" + style + off + "'>" + html(button.path("label").asText())
            + (style == LINK ? " ↗" : "")
            + "</span>";
    }

    static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
