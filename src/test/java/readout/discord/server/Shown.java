package readout.discord.server;

/** The characters that a reader sees of a text in markdown, line by line. */
public final class Shown {

    private Shown() {}

    public static String of(String markdown) {
        return MarkdownHtml.of(markdown)
            .replaceAll("<(/div|/h[1-3]|/small|/li)>", "\n")
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
            .stripTrailing();
    }
}
