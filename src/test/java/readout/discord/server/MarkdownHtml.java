package readout.discord.server;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Discord's markdown as its clients show it: as HTML. */
public final class MarkdownHtml {

    /** What the clients look for within a line, the first that matches winning. */
    private static final Pattern INLINE = Pattern.compile("""
        \\\\(?<escaped>[^0-9A-Za-z\\s])\
        |\\[(?<label>(?:\\\\.|[^\\]\\\\])+)]\\(<?(?<url>[^)>\\s]+)>?\\)\
        |<t:(?<time>-?\\d+)(?::[a-zA-Z])?>\
        |<(?<mention>@[!&]?\\d+|#\\d+|/[^>]+:\\d+|a?:\\w+:\\d+)>\
        |(?<everyone>@everyone|@here)\
        |\\*\\*(?<bold>(?:\\\\.|[^\\\\])+?)\\*\\*(?!\\*)\
        |__(?<under>(?:\\\\.|[^\\\\])+?)__(?!_)\
        |\\*(?<italic>(?:\\\\.|[^\\\\*])+?)\\*(?!\\*)\
        |_(?<italics>(?:\\\\.|[^\\\\_])+?)_(?!\\w)\
        |~~(?<struck>(?:\\\\.|[^\\\\])+?)~~\
        |\\|\\|(?<spoiler>(?:\\\\.|[^\\\\])+?)\\|\\|\
        |`+(?<code>[^`]+)`+\
        |(?<link>https?://[^\\s<]+)""");

    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    private MarkdownHtml() {}

    public static String of(String markdown) {
        var html = new StringBuilder();
        var quoting = false;
        for (var line : markdown.split("\n", -1)) {
            var quoted = line.startsWith("> ");
            html.append(quoted == quoting ? "" : quoted ? "<blockquote>" : "</blockquote>");
            html.append(line(quoted ? line.substring(2) : line));
            quoting = quoted;
        }
        return html.append(quoting ? "</blockquote>" : "").toString();
    }

    private static String line(String line) {
        var heading = Pattern.compile("(#{1,3}) (.*)").matcher(line);
        if (heading.matches()) {
            var level = heading.group(1).length();
            return "<h" + level + ">" + inline(heading.group(2)) + "</h" + level + ">";
        }
        if (line.startsWith("-# ")) {
            return "<small>" + inline(line.substring(3)) + "</small>";
        }
        if (line.matches("\\s*([-*+]|\\d+[.)]) .*")) {
            return "<li>" + inline(line.strip().replaceFirst("^\\S+ ", "")) + "</li>";
        }
        return "<div>" + inline(line) + "</div>";
    }

    private static String inline(String text) {
        var html = new StringBuilder();
        var matcher = INLINE.matcher(text);
        var end = 0;
        while (matcher.find()) {
            html.append(Preview.html(text.substring(end, matcher.start()))).append(marked(matcher));
            end = matcher.end();
        }
        return html.append(Preview.html(text.substring(end))).toString();
    }

    private static String marked(Matcher found) {
        if (found.group("escaped") != null) {
            return Preview.html(found.group("escaped"));
        }
        if (found.group("label") != null) {
            return "<a href=\"" + Preview.html(found.group("url")) + "\">" + inline(found.group("label")) + "</a>";
        }
        if (found.group("time") != null) {
            return "<time>" + TIME.format(Instant.ofEpochSecond(Long.parseLong(found.group("time")))) + "</time>";
        }
        if (found.group("code") != null) {
            return "<code>" + Preview.html(found.group("code")) + "</code>";
        }
        return styled(found);
    }

    private static String styled(Matcher found) {
        for (var style : new String[]{"bold:b", "under:u", "italic:i", "italics:i", "struck:s", "spoiler:mark"}) {
            var group = found.group(style.substring(0, style.indexOf(':')));
            if (group != null) {
                var tag = style.substring(style.indexOf(':') + 1);
                return "<" + tag + ">" + inline(group) + "</" + tag + ">";
            }
        }
        return "<mark>" + Preview.html(found.group()) + "</mark>";
    }
}
