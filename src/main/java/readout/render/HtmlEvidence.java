package readout.render;

import static readout.render.Wording.DOT;

import readout.answer.Evidence;
import readout.answer.Provenance;
import readout.answer.Words;

/** One statement as a figure: its words, and a caption with everything that must not be shown apart from them. */
final class HtmlEvidence {

    private HtmlEvidence() {}

    static void write(Evidence evidence, HtmlWriter html) {
        write(evidence, true, html);
    }

    /** Only the caption, where the words stand elsewhere. */
    static void writeCaption(Evidence evidence, HtmlWriter html) {
        write(evidence, false, html);
    }

    private static void write(Evidence evidence, boolean withWords, HtmlWriter html) {
        var colour = "--party:#%06x".formatted(PartyColour.of(evidence.voice().party()).rgb());
        html.open("figure", "data-statement", evidence.statement(), "style", colour);
        var retraction = evidence.retraction();
        if (retraction != null) {
            html.open("p").element("strong", Wording.retraction(retraction)).close();
        }
        if (withWords) {
            words(evidence, html);
        }
        html.open("figcaption");
        caption(evidence, html);
        evidence.remarks().forEach(remark -> html.open("div").element("em", remark).close());
        source(evidence.provenance(), html);
        html.open("div").element("code", evidence.statement()).close();
        html.close().close();
    }

    private static void words(Evidence evidence, HtmlWriter html) {
        var address = HtmlWriter.webAddress(evidence.provenance().url());
        if (!evidence.words().verbatim()) {
            html.open("p", "class", "paraphrase");
        } else if (address.isEmpty()) {
            html.open("blockquote").open("p").text("“");
        } else {
            html.open("blockquote", "cite", address).open("p").text("“");
        }
        if (evidence.retraction() == null) {
            highlighted(evidence.words(), html);
        } else {
            html.open("del");
            highlighted(evidence.words(), html);
            html.close();
        }
        if (evidence.words().verbatim()) {
            html.text("”").close();
        }
        html.close();
    }

    private static void highlighted(Words words, HtmlWriter html) {
        var at = 0;
        for (var span : words.highlights()) {
            var start = Math.clamp(span.start(), at, words.text().length());
            var end = Math.clamp(span.end(), start, words.text().length());
            html.text(words.text().substring(at, start)).element("mark", words.text().substring(start, end));
            at = end;
        }
        html.text(words.text().substring(at));
    }

    private static void caption(Evidence evidence, HtmlWriter html) {
        var voice = evidence.voice();
        html.open("div").element("strong", voice.name());
        html.text(voice.role().isEmpty() ? "" : ", " + voice.role());
        html.text(voice.side().equals(voice.name()) ? DOT : DOT + voice.side() + DOT);
        html.element("time", Wording.said(evidence.said()), "datetime", evidence.said().date().iso());
        html.text(DOT + Wording.strength(evidence.words()));
        var chain = evidence.provenance().chain();
        html.text(chain.isEmpty() ? "" : DOT + Wording.chain(chain)).close();
    }

    private static void source(Provenance provenance, HtmlWriter html) {
        html.open("div").text("Source: ").open("cite").link(provenance.source(), provenance.url()).close();
        html.text(provenance.published().isEmpty() ? "" : ", " + provenance.published()).close();
    }
}
