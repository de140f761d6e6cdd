package readout.render;

import java.util.List;
import readout.answer.Answer;
import readout.answer.FollowUp;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.model.EditionStamp;

/**
 * Draws a reply as HTML that needs nothing from elsewhere and reads well aloud: an {@code article}, with what somebody
 * said in {@code blockquote}s. Immutable.
 */
public final class HtmlRenderer {

    private static final String STYLE = """
        :root{color-scheme:light dark}
        body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
        h1{font-size:1.5rem}h2{font-size:1.2rem}h3{font-size:1.05rem}
        figure{margin:1rem 0;padding-left:.8rem;border-left:.25rem solid var(--party,#808080)}
        blockquote{margin:0}blockquote p{margin:0;white-space:pre-line}
        figcaption,footer,.detail,.understood{font-size:.9rem;opacity:.85}
        .notice{border:1px solid;padding:.5rem .8rem}
        .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:0 1.5rem}
        .nearest,.checked{padding-left:.8rem;border-left:.1rem dashed}ins{font-weight:bold}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dd{margin:0}
        """;

    private final CommandLines commandLines;

    public HtmlRenderer(CommandLines commandLines) {
        this.commandLines = commandLines;
    }

    /** A whole page. */
    public String page(Reply reply) {
        var html = new HtmlWriter();
        html.open("html", "lang", "en").newLine().open("head").newLine();
        html.empty("meta", "charset", "utf-8").newLine();
        html.empty("meta", "name", "viewport", "content", "width=device-width").newLine();
        html.element("title", title(reply)).newLine().element("style", STYLE).newLine().close().newLine();
        html.open("body").newLine().open("main").newLine();
        write(reply, html);
        html.close().newLine().close().newLine().close().newLine();
        return "<!DOCTYPE html>\n" + html.finish();
    }

    /** Only the article, to be put into a page. */
    public String fragment(Reply reply) {
        var html = new HtmlWriter();
        write(reply, html);
        return html.finish();
    }

    private static String title(Reply reply) {
        return switch (reply) {
            case Answer answer -> answer.title();
            case Refusal _ -> "No answer";
        };
    }

    private void write(Reply reply, HtmlWriter html) {
        html.open("article").newLine();
        switch (reply) {
            case Answer answer -> answer(answer, html);
            case Refusal refusal -> refusal(refusal, html);
        }
        html.close().newLine();
    }

    private void answer(Answer answer, HtmlWriter html) {
        html.open("header").element("h1", answer.title());
        if (answer.page().of() > 1) {
            html.element("p", Wording.page(answer.page()));
        }
        html.close().newLine();
        new HtmlBlocks(html, commandLines).write(answer.blocks());
        offers("What to ask next", answer.followUps(), html);
        html.open("footer");
        edition(answer.edition(), html);
        if (!answer.page().isLast()) {
            var next = answer.call().onPage(answer.page().number() + 1);
            html.open("p").text("next: ").element("code", commandLines.of(next)).close();
        }
        html.close().newLine();
    }

    private void refusal(Refusal refusal, HtmlWriter html) {
        html.element("p", refusal.message(), "role", "alert").newLine();
        offers("Did you mean", refusal.suggestions(), html);
        html.open("footer");
        edition(refusal.edition(), html);
        html.close().newLine();
    }

    private void offers(String heading, List<FollowUp> offers, HtmlWriter html) {
        if (offers.isEmpty()) {
            return;
        }
        html.open("nav", "aria-label", heading).element("h2", heading).open("ul").newLine();
        for (var offer : offers) {
            html.open("li").text(offer.label() + ": ").element("code", commandLines.of(offer.call())).close().newLine();
        }
        html.close().close().newLine();
    }

    private static void edition(EditionStamp stamp, HtmlWriter html) {
        html.open("p").element("time", Wording.edition(stamp), "datetime", stamp.published().toString()).close();
    }
}
