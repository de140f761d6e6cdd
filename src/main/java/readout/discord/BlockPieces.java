package readout.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.render.Wording;

/** Draws blocks as pieces of a message. */
final class BlockPieces {

    private static final int FACTS_LENGTH = 1000;

    private final PartyColours colours;
    private final StatementPieces statements;
    private final ReadingButtons readings;

    BlockPieces(PartyColours colours, StatementPieces statements, ReadingButtons readings) {
        this.colours = colours;
        this.statements = statements;
        this.readings = readings;
    }

    List<Piece> of(List<Block> blocks) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < blocks.size(); i++) {
            var next = i + 1 < blocks.size() ? tint(blocks.get(i + 1)) : null;
            pieces.addAll(of(blocks.get(i), next));
        }
        return pieces;
    }

    private List<Piece> of(Block block, @Nullable Integer nextTint) {
        return switch (block) {
            case Block.Heading(var text) -> List.of(heading(text).tinted(nextTint));
            case Block.Prose(var text) -> List.of(Piece.of(Markdown.escape(text)));
            case Block.Quoted(var statement) -> statements.of(statement);
            case Block.Entry entry -> List.of(entry(entry));
            case Block.SideBySide(var question, var sides) -> Stream
                .concat(Stream.of(heading(question)), sides.stream().flatMap(this::side))
                .toList();
            case Block.Facts(var facts) -> facts(facts);
            case Block.Notice(var tone, var text) -> List.of(Piece.of(notice(tone, text)));
            case Block.Understood understood -> understood(understood);
            case Block.Nearest(var introduction, var near) -> Stream
                .concat(
                    Stream.of(near.isEmpty() ? Piece.of(Markdown.escape(introduction)) : heading(introduction)),
                    near.stream().flatMap(it -> statements.of(it).stream()))
                .toList();
            case Block.Revision(var title, var detail, var words) -> Stream.concat(
                Stream.of(Piece.of(Markdown.bold(title) + "\n" + Markdown.small(Markdown.escape(detail))).leading()),
                CheckedPieces.words(words, "").stream()).toList();
            case Block.Checked checked -> new CheckedPieces(colours, statements).of(checked);
        };
    }

    /** Of a block that has one of its own throughout. */
    private @Nullable Integer tint(Block block) {
        return block instanceof Block.Quoted(var statement) ? (Integer) colours.of(statement.voice().party()) : null;
    }

    static Piece heading(String text) {
        return Piece.of("### " + Markdown.escape(text)).leading();
    }

    /** In words, and under them a button for each part. */
    private List<Piece> understood(Block.Understood understood) {
        if (understood.readings().isEmpty()) {
            return List.of();
        }
        var inWords = Piece.of(Markdown.small(Markdown.escape(Wording.understood(understood))));
        return Stream.concat(Stream.of(inWords), readings.rows(understood.readings()).stream().map(Piece::of)).toList();
    }

    private static Piece entry(Block.Entry entry) {
        var when = entry.when().isBlank() ? "" : Markdown.escape(entry.when()) + Wording.DOT;
        var detail = entry.detail().isBlank() ? "" : "\n" + Markdown.small(Markdown.escape(entry.detail()));
        var piece = Piece.of(when + Markdown.bold(entry.title()) + detail);
        return entry.call() == null ? piece : piece.opening(entry);
    }

    private Stream<Piece> side(Block.Side side) {
        var summary = side.summary().isBlank() ? "" : "\n" + Markdown.escape(side.summary());
        var tint = colours.of(side.party());
        var head = Piece.of("**" + Markdown.escape(side.label()) + "**" + summary).tinted(tint);
        var said = side.statements().stream().flatMap(statement -> statements.of(statement).stream());
        return Stream.concat(Stream.of(side.statements().isEmpty() ? head : head.leading()),
            said.map(p -> p.tinted(tint)));
    }

    /** Several to a piece, to save components. */
    private static List<Piece> facts(List<Block.Fact> facts) {
        var pieces = new ArrayList<Piece>();
        var lines = new StringJoiner("\n");
        for (var fact : facts) {
            var line = Markdown.bold(fact.label() + ":") + " " + Markdown.escape(fact.value());
            if (lines.length() > 0 && lines.length() + line.length() > FACTS_LENGTH) {
                pieces.add(Piece.of(lines.toString()));
                lines = new StringJoiner("\n");
            }
            lines.add(line);
        }
        pieces.add(Piece.of(lines.toString()));
        return pieces;
    }

    static String notice(Tone tone, String text) {
        var sign = switch (tone) {
            case INFORMATION -> "ℹ️";
            case WARNING -> "⚠️";
            case PROBLEM -> "⛔";
        };
        return sign + " " + Markdown.bold(Wording.tone(tone)) + ": " + Markdown.escape(text);
    }
}
