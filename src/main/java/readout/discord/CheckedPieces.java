package readout.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** Stands before words that are compared with none. */
    static final String GIVEN = "given: ";

    private final PartyColours colours;
    private final StatementPieces statements;

    CheckedPieces(PartyColours colours, StatementPieces statements) {
        this.colours = colours;
        this.statements = statements;
    }

    List<Piece> of(Checked checked) {
        var pieces = new ArrayList<Piece>();
        var summary = checked.summary().isEmpty() ? "" : " — " + checked.summary();
        var tint = tint(checked);
        pieces.add(BlockPieces.heading(Wording.fidelity(checked.fidelity()) + summary).tinted(tint));
        words(checked).forEach(piece -> pieces.add(piece.tinted(tint)));
        for (var statement : checked.statements()) {
            pieces.addAll(checked.showsWords() ? statements.of(statement) : statements.aboutWords(statement));
        }
        return pieces;
    }

    /** Of the first statement, so that both stand in one box. */
    private @Nullable Integer tint(Checked checked) {
        return checked.statements().stream().findFirst()
            .map(statement -> colours.of(statement.voice().party()))
            .orElse(null);
    }

    private static List<Piece> words(Checked checked) {
        var comparison = checked.comparison();
        var by = checked.claimed().isEmpty() ? "" : " — " + Markdown.escape(checked.claimed());
        if (comparison.isEmpty()) {
            return List.of(Piece.of(GIVEN + line(Labels.cut(checked.quotation(), GIVEN_LENGTH)) + by));
        }
        return words(comparison, by);
    }

    /** @param by whose the words given are said to be, as it stands behind them */
    static List<Piece> words(Block.Comparison comparison, String by) {
        var was = "was: " + runs(comparison.was(), "~~");
        var now = "now: " + runs(comparison.now(), "**") + by;
        return List.of(Piece.of(was).leading(), Piece.of(now));
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
