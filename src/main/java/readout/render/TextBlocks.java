package readout.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import readout.answer.Block.Revision;
import readout.answer.Block.Side;
import readout.answer.Block.SideBySide;
import readout.answer.Block.Understood;

/** An answer's blocks as lines. */
final class TextBlocks {

    private static final int INDENT = 2;

    /** A wider label is broken into lines. */
    private static final int WIDEST_LABEL = 30;

    private static final int WIDEST_SIDE = 18;

    private final int width;
    private final CommandLines commandLines;
    private final List<Line> lines = new ArrayList<>();
    private String heading = "";

    private TextBlocks(int width, CommandLines commandLines) {
        this.width = width;
        this.commandLines = commandLines;
    }

    static List<Line> lines(List<Block> all, int width, CommandLines commandLines) {
        var drawn = new TextBlocks(width, commandLines);
        var blocks = all.stream().filter(block -> !(block instanceof Understood(var readings) && readings.isEmpty()))
            .toList();
        var dates = dates(blocks);
        for (var i = 0; i < blocks.size(); i++) {
            var listed = i > 0 && blocks.get(i) instanceof Entry && blocks.get(i - 1) instanceof Entry;
            var headed = i > 0 && blocks.get(i - 1) instanceof Heading;
            var opening = i == 0 && (blocks.get(i) instanceof Prose || blocks.get(i) instanceof Understood);
            if (!listed && !headed && !opening) {
                drawn.lines.add(Line.EMPTY);
            }
            drawn.draw(blocks.get(i), dates);
        }
        return drawn.lines;
    }

    private static int dates(List<Block> blocks) {
        var entries = blocks.stream().filter(Entry.class::isInstance).map(Entry.class::cast);
        return widest(entries.map(Entry::when).toList(), WIDEST_LABEL);
    }

    private void draw(Block block, int dates) {
        switch (block) {
            case Heading(var text) -> heading(text);
            case Prose(var text) -> lines.addAll(Wrapping.wrap(Run.of(text), width));
            case Quoted(var statement) -> indent(EvidenceText.lines(statement, Set.of(heading), width - INDENT));
            case Entry entry -> indent(entry(entry, dates));
            case SideBySide sides -> sideBySide(sides);
            case Facts(var facts) -> facts(facts);
            case Notice(var tone, var text) -> lines.addAll(Wrapping.wrap(
                List.of(Run.of(sign(tone) + Wording.tone(tone) + ": ", Ink.BOLD), Run.of(text)), width));
            case Understood understood -> lines.addAll(
                Wrapping.wrap(Run.of(Wording.understood(understood), Ink.DIM), width));
            case Nearest nearest -> nearest(nearest);
            case Revision(var title, var detail, var words) -> {
                indent(Wrapping.wrap(Run.of(title, Ink.BOLD), width - INDENT));
                indent(Wrapping.wrap(Run.of(detail, Ink.DIM), width - INDENT));
                indent(ComparisonText.words(words, "", width - INDENT));
            }
            case Checked checked -> lines.addAll(ComparisonText.lines(checked, width));
        }
    }

    private void heading(String text) {
        heading = text;
        lines.addAll(Wrapping.wrap(Run.of(text, Ink.BOLD), width));
    }

    /** Set further in than an answer. */
    private void nearest(Nearest nearest) {
        heading = "";
        lines.addAll(Wrapping.wrap(Run.of(nearest.introduction(), Ink.BOLD), width));
        for (var statement : nearest.statements()) {
            lines.add(Line.EMPTY);
            EvidenceText.lines(statement, Set.of(), width - 2 * INDENT)
                .forEach(line -> lines.add(line.indented(2 * INDENT)));
        }
    }

    private void indent(List<Line> drawn) {
        drawn.forEach(line -> lines.add(line.indented(INDENT)));
    }

    private List<Line> entry(Entry entry, int dates) {
        var columns = new Columns(dates, width - INDENT);
        var text = new ArrayList<>(Wrapping.wrap(Run.of(entry.title(), Ink.BOLD), columns.room()));
        if (!entry.detail().isEmpty()) {
            text.addAll(Wrapping.wrap(Run.of(entry.detail()), columns.room()));
        }
        var call = entry.call();
        if (call != null) {
            text.add(Line.of(Run.of(commandLines.of(call.call()), Ink.DIM)));
        }
        return columns.join(Run.of(entry.when()), text);
    }

    private void sideBySide(SideBySide block) {
        lines.addAll(Wrapping.wrap(Run.of(block.question(), Ink.BOLD), width));
        var columns =
            new Columns(widest(block.sides().stream().map(Side::label).toList(), WIDEST_SIDE), width - INDENT);
        var label = "";
        for (var side : block.sides()) {
            lines.add(Line.EMPTY);
            var ink = Ink.of(PartyColour.of(side.party())).and(Ink.BOLD);
            indent(
                columns.join(Run.of(side.label().equals(label) ? "" : side.label(), ink),
                    side(side, block.question(), columns.room())));
            label = side.label();
        }
    }

    private static List<Line> side(Side side, String question, int width) {
        var text = new ArrayList<Line>();
        if (!side.summary().isEmpty()) {
            text.addAll(Wrapping.wrap(Run.of("Curator’s summary: " + side.summary(), Ink.ITALIC), width));
        }
        var first = true;
        for (var statement : side.statements()) {
            if (!first) {
                text.add(Line.EMPTY);
            }
            first = false;
            text.addAll(EvidenceText.lines(statement, new HashSet<>(List.of(question, side.label())), width));
        }
        return text;
    }

    private void facts(List<Fact> facts) {
        var widest = widest(facts.stream().map(Fact::label).toList(), WIDEST_LABEL);
        var columns = new Columns(widest, width - INDENT);
        facts.forEach(fact -> indent(columns.join(
            Run.of(fact.label(), Ink.DIM), Wrapping.wrap(Run.of(fact.value()), columns.room()))));
    }

    private static String sign(Block.Tone tone) {
        return switch (tone) {
            case INFORMATION -> "";
            case WARNING -> "! ";
            case PROBLEM -> "× ";
        };
    }

    private static int widest(List<String> labels, int limit) {
        return labels.stream().mapToInt(label -> Math.min(limit, Run.of(label).columns())).max().orElse(0);
    }
}
