package readout.render;

import java.util.List;
import readout.answer.Block;
import readout.answer.Block.Checked;
import readout.answer.Block.Comparison;
import readout.answer.Block.Revision;

/** One checked quotation as a section: the words held above the words given, then whose. */
final class HtmlComparison {

    private HtmlComparison() {}

    static void write(Checked checked, HtmlWriter html) {
        html.open("section", "class", "checked");
        var summary = checked.summary().isEmpty() ? "" : " — " + checked.summary();
        html.element("h2", Wording.fidelity(checked.fidelity()) + summary).newLine();
        html.open("dl");
        if (checked.comparison().isEmpty()) {
            html.element("dt", "given:").element("dd", checked.quotation() + by(checked));
        } else {
            words(checked.comparison(), by(checked), html);
        }
        html.close().newLine();
        checked.statements().forEach(statement -> {
            if (checked.showsWords()) {
                HtmlEvidence.write(statement, html);
            } else {
                HtmlEvidence.writeCaption(statement, html);
            }
            html.newLine();
        });
        html.close();
    }

    /** A text that changes from one edition to the next. */
    static void write(Revision revision, HtmlWriter html) {
        html.open("section", "class", "checked");
        html.element("h3", revision.title()).element("p", revision.detail()).newLine();
        html.open("dl");
        words(revision.words(), "", html);
        html.close().newLine();
        html.close();
    }

    private static void words(Comparison comparison, String by, HtmlWriter html) {
        html.element("dt", "was:");
        runs(comparison.was(), "del", "", html);
        html.element("dt", "now:");
        runs(comparison.now(), "ins", by, html);
    }

    private static String by(Checked checked) {
        return checked.claimed().isEmpty() ? "" : " — " + checked.claimed();
    }

    private static void runs(List<Block.Run> runs, String element, String after, HtmlWriter html) {
        html.open("dd");
        for (var run : runs) {
            if (run.differs()) {
                html.element(element, run.text());
            } else {
                html.text(run.text());
            }
        }
        html.text(after).close();
    }
}
