package readout.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readout.answer.Block;
import readout.answer.Block.Checked;
import readout.command.Labels;
import readout.render.Wording;

/** Draws one checked quotation: what came of it, the words held above the words given, then whose they are. */
final class CheckedPieces {

    /** Of the words given, where there is nothing to compare; their author has them before their eyes. */
    private static final int GIVEN_LENGTH = 500;
    /** A longer stretch that is the same on both sides is shown from both ends. */
    private static final int SAME_LENGTH = 240;
    private static final int END_LENGTH = 100;

    private final StatementPieces statements;

    CheckedPieces(StatementPieces statements) {
        this.statements = statements;
    }

    List<Piece> of(Checked checked) {
        var pieces = new ArrayList<Piece>();
        var summary = checked.summary().isEmpty() ? "" : " — " + checked.summary();
        pieces.add(BlockPieces.heading(Wording.fidelity(checked.fidelity()) + summary));
        pieces.addAll(words(checked));
        for (var statement : checked.statements()) {
            pieces.addAll(checked.showsWords() ? statements.of(statement) : statements.aboutWords(statement));
        }
        return pieces;
    }

    private static List<Piece> words(Checked checked) {
        var comparison = checked.comparison();
        var by = checked.claimed().isEmpty() ? "" : " — " + Markdown.escape(checked.claimed());
        if (comparison.isEmpty()) {
            return List.of(Piece.of("given: " + line(Labels.cut(checked.quotation(), GIVEN_LENGTH)) + by));
        }
        var was = "was: " + runs(comparison.was(), "~~");
        var now = "now: " + runs(comparison.now(), "**") + by;
        var changes = comparison.changes().size() > 1
            ? "\n" + Markdown.small(line(Wording.changes(comparison.changes())))
            : "";
        return List.of(Piece.of(was).leading(), Piece.of(now + changes));
    }

    private static String runs(List<Block.Run> runs, String mark) {
        return runs.stream()
            .map(run -> run.differs() ? mark + line(run.text()) + mark : line(shortened(run.text())))
            .collect(Collectors.joining());
    }

    private static String shortened(String same) {
        return same.length() <= SAME_LENGTH
            ? same
            : Labels.cut(same, END_LENGTH).replaceAll("…$", "") + " […] " + same.substring(same.length() - END_LENGTH);
    }

    /** On one line, so that no mark is broken by the end of one. */
    private static String line(String text) {
        return Markdown.escape(text.replaceAll("\\s+", " "));
    }
}
