package readout.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import readout.answer.Answer;
import readout.answer.Block.Tone;
import readout.answer.FollowUp;
import readout.answer.Refusal;
import readout.command.Labels;
import readout.render.Wording;

/** Draws replies as messages of Components V2. Safe for use by many threads. */
final class DiscordRenderer {

    /** More statements than this in an answer leave no room for a button each: each takes two components more. */
    private static final int STATEMENTS_WITH_BUTTONS = 4;

    private static final int MESSAGE_LENGTH = 1200;

    private final PartyColours colours;

    DiscordRenderer(PartyColours colours) {
        this.colours = colours;
    }

    /** The part of the reply that the view opens; several messages only when a reader cannot turn between them. */
    List<List<MessageTopLevelComponent>> draw(View view) {
        return switch (view.reply()) {
            case Answer answer -> sheet(answer, view).draw(view.bookmark().part());
            case Refusal refusal -> List.of(draw(refusal));
        };
    }

    /** All messages that a reply takes, without buttons to turn between them. */
    List<List<MessageTopLevelComponent>> drawAll(View view) {
        return switch (view.reply()) {
            case Answer answer -> sheet(answer, view).drawAll();
            case Refusal refusal -> List.of(draw(refusal));
        };
    }

    /** With a button to each source, unless that would take more than one message; then with links in the text. */
    private AnswerSheet sheet(Answer answer, View view) {
        if (answer.statements().size() <= STATEMENTS_WITH_BUTTONS) {
            var sheet = sheet(answer, view, true);
            if (sheet.isOneMessage()) {
                return sheet;
            }
        }
        return sheet(answer, view, false);
    }

    private AnswerSheet sheet(Answer answer, View view, boolean linkButtons) {
        var pieces = new ArrayList<Piece>();
        if (view.isOnOtherEdition(answer)) {
            pieces.add(Piece.of(BlockPieces.notice(Tone.INFORMATION, otherEdition(answer, view))));
        }
        var stored = StoredCall.canHold(answer.call()) ? answer.call() : StoredCall.NONE;
        var statements = new StatementPieces(colours, linkButtons);
        pieces.addAll(new BlockPieces(colours, statements, new ReadingButtons(stored)).of(answer.blocks()));
        new FollowUps(answer.followUps(), stored).unwritable()
            .forEach(words -> pieces.add(Piece.of(Markdown.small(Markdown.escape(words)))));
        return new AnswerSheet(answer, pieces, view);
    }

    private static String otherEdition(Answer answer, View view) {
        return "this answer began with edition %d, which is no longer kept; here it is from edition %d."
            .formatted(view.bookmark().edition(), answer.edition().number());
    }

    private static List<MessageTopLevelComponent> draw(Refusal refusal) {
        var components = new ArrayList<MessageTopLevelComponent>();
        components.add(TextDisplay.of(Markdown.escape(Labels.cut(refusal.message(), MESSAGE_LENGTH))));
        components.addAll(suggestions(refusal));
        components.add(TextDisplay.of(Markdown.small(Footer.of(refusal.edition()))));
        return components;
    }

    /** With the call of the first one kept in the message when it is too long for the buttons; the others share it. */
    private static List<MessageTopLevelComponent> suggestions(Refusal refusal) {
        if (refusal.suggestions().isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<MessageTopLevelComponent>();
        var stored = refusal.suggestions().getFirst().call();
        if (refusal.suggestions().stream()
            .anyMatch(followUp -> !ButtonIds.isSelfContained(FollowUps.press(followUp)))) {
            if (!StoredCall.canHold(stored)) {
                return List.of(TextDisplay.of(Markdown.small(Markdown.escape(inWords(refusal)))));
            }
            rows.add(StoredCall.write(stored));
        }
        var followUps = new FollowUps(refusal.suggestions(), stored);
        followUps.row().ifPresent(rows::add);
        followUps.menu(List.of()).ifPresent(rows::add);
        return rows;
    }

    /** What may have been meant, where no button can ask it. */
    private static String inWords(Refusal refusal) {
        return "Did you mean: "
            + refusal.suggestions().stream().map(FollowUp::label).collect(Collectors.joining(Wording.DOT));
    }
}
