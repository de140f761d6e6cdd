package readout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.answer.Block;
import readout.answer.Block.Checked;
import readout.answer.Block.Comparison;
import readout.answer.Evidence;

/**
 * One checked quotation as lines: what came of it, the words held above the words given, then whose they are. Words that
 * differ stand between marks that no style has to carry: {@code [-held-]} and {@code {+given+}}.
 */
final class ComparisonText {

    private static final int INDENT = 2;

    private ComparisonText() {}

    static List<Line> lines(Checked checked, int width) {
        var lines = new ArrayList<Line>();
        lines.addAll(Wrapping.wrap(headline(checked), width));
        var rest = new ArrayList<Line>();
        rest.addAll(words(checked, width - INDENT));
        checked.statements().forEach(statement -> rest.addAll(statement(statement, checked, width - INDENT)));
        rest.forEach(line -> lines.add(line.indented(INDENT)));
        return lines;
    }

    private static List<Run> headline(Checked checked) {
        var kind = Run.of(Wording.fidelity(checked.fidelity()), Ink.BOLD);
        return checked.summary().isEmpty() ? List.of(kind) : List.of(kind, Run.of(" — " + checked.summary()));
    }

    private static List<Line> words(Checked checked, int width) {
        var by = checked.claimed().isEmpty() ? "" : " — " + checked.claimed();
        if (checked.comparison().isEmpty()) {
            var columns = new Columns("given:".length(), width);
            return columns.join(Run.of("given:", Ink.DIM),
                Wrapping.wrap(List.of(Run.of(checked.quotation()), Run.of(by, Ink.DIM)), columns.room()));
        }
        return words(checked.comparison(), by, width);
    }

    /** @param by whose the words given are said to be, as it stands behind them */
    static List<Line> words(Comparison comparison, String by, int width) {
        var columns = new Columns("was:".length(), width);
        var was = new ArrayList<Run>();
        comparison.was().forEach(run -> add(run, "[-", Ink.STRUCK, "-]", was));
        var now = new ArrayList<Run>();
        comparison.now().forEach(run -> add(run, "{+", Ink.BOLD, "+}", now));
        now.add(Run.of(by, Ink.DIM));
        var lines = new ArrayList<>(columns.join(Run.of("was:", Ink.DIM), Wrapping.wrap(was, columns.room())));
        lines.addAll(columns.join(Run.of("now:", Ink.DIM), Wrapping.wrap(now, columns.room())));
        return lines;
    }

    private static void add(Block.Run run, String open, Ink ink, String close, List<Run> runs) {
        if (run.differs()) {
            runs.addAll(List.of(Run.of(open), Run.of(run.text(), ink), Run.of(close)));
        } else {
            runs.add(Run.of(run.text()));
        }
    }

    /** Without its words where they stand above already. */
    private static List<Line> statement(Evidence statement, Checked checked, int width) {
        var lines = new ArrayList<Line>();
        if (checked.showsWords()) {
            lines.add(Line.EMPTY);
            lines.addAll(EvidenceText.lines(statement, Set.of(), width));
        } else {
            lines.addAll(EvidenceText.aboutWords(statement, width));
        }
        return lines;
    }
}
