package readout.render;

import java.util.List;
import readout.answer.Block;
import readout.answer.Block.Checked;
import readout.answer.Block.Entry;
import readout.answer.Block.Fact;
import readout.answer.Block.Facts;
import readout.answer.Block.Heading;
import readout.answer.Block.Nearest;
import readout.answer.Block.Notice;
import readout.answer.Block.Prose;
import readout.answer.Block.Quoted;
import readout.answer.Block.Reading;
import readout.answer.Block.Revision;
import readout.answer.Block.Side;
import readout.answer.Block.SideBySide;
import readout.answer.Block.Understood;

/** An answer's blocks as HTML. */
final class HtmlBlocks {

    private final HtmlWriter html;
    private final CommandLines commandLines;

    HtmlBlocks(HtmlWriter html, CommandLines commandLines) {
        this.html = html;
        this.commandLines = commandLines;
    }

    void write(List<Block> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            var listed = blocks.get(i) instanceof Entry;
            if (listed && (i == 0 || !(blocks.get(i - 1) instanceof Entry))) {
                html.open("ul").newLine();
            }
            write(blocks.get(i));
            html.newLine();
            if (listed && (i == blocks.size() - 1 || !(blocks.get(i + 1) instanceof Entry))) {
                html.close().newLine();
            }
        }
    }

    private void write(Block block) {
        switch (block) {
            case Heading(var text) -> html.element("h2", text);
            case Prose(var text) -> html.element("p", text);
            case Quoted(var statement) -> HtmlEvidence.write(statement, html);
            case Entry entry -> entry(entry);
            case SideBySide sides -> sides(sides);
            case Facts(var facts) -> facts(facts);
            case Notice(var tone, var text) -> html.open("p", "class", "notice", "role", "note")
                .element("strong", Wording.tone(tone) + ": ").text(text).close();
            case Understood(var readings) -> understood(readings);
            case Nearest nearest -> nearest(nearest);
            case Revision revision -> HtmlComparison.write(revision, html);
            case Checked checked -> HtmlComparison.write(checked, html);
        }
    }

    private void understood(List<Reading> readings) {
        if (readings.isEmpty()) {
            return;
        }
        html.open("section", "class", "understood").element("p", "Understood as:").open("ul").newLine();
        readings.forEach(reading -> html.open("li").text(reading.label()).open("div").text("without it: ")
            .element("code", commandLines.of(reading.without())).close().close().newLine());
        html.close().close();
    }

    private void nearest(Nearest nearest) {
        html.open("section", "class", "nearest").element("h2", nearest.introduction()).newLine();
        for (var statement : nearest.statements()) {
            HtmlEvidence.write(statement, html);
            html.newLine();
        }
        html.close();
    }

    private void entry(Entry entry) {
        html.open("li");
        if (!entry.when().isEmpty()) {
            html.text(entry.when() + ": ");
        }
        html.element("strong", entry.title());
        if (!entry.detail().isEmpty()) {
            html.element("div", entry.detail(), "class", "detail");
        }
        var call = entry.call();
        if (call != null) {
            html.open("div").element("code", commandLines.of(call.call())).close();
        }
        html.close();
    }

    private void sides(SideBySide block) {
        html.open("section").element("h2", block.question()).open("div", "class", "sides").newLine();
        block.sides().forEach(this::side);
        html.close().close();
    }

    private void side(Side side) {
        html.open("section").element("h3", side.label());
        if (!side.summary().isEmpty()) {
            html.open("p").element("em", "Curator’s summary: " + side.summary()).close();
        }
        html.newLine();
        for (var statement : side.statements()) {
            HtmlEvidence.write(statement, html);
            html.newLine();
        }
        html.close().newLine();
    }

    private void facts(List<Fact> facts) {
        html.open("dl").newLine();
        facts.forEach(fact -> html.element("dt", fact.label()).element("dd", fact.value()).newLine());
        html.close();
    }
}
