package readout.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import readout.answer.Answer;

/** The rows of buttons under one part of an answer. */
final class AnswerButtons {

    private final Answer answer;
    private final Keeping keeping;
    private final View view;
    private final Part part;

    AnswerButtons(Answer answer, Keeping keeping, View view, Part part) {
        this.answer = answer;
        this.keeping = keeping;
        this.view = view;
        this.part = part;
    }

    List<ActionRow> rows() {
        var rows = new ArrayList<ActionRow>();
        rows.add(ActionRow.of(ownButtons()));
        var followUps = FollowUps.of(answer, keeping);
        followUps.row().ifPresent(rows::add);
        followUps.menu(part.entries()).ifPresent(rows::add);
        return rows;
    }

    private List<Button> ownButtons() {
        var buttons = new ArrayList<Button>();
        if ((!isFirst() || !isLast()) && keeping != Keeping.NOWHERE) {
            buttons.add(turn(0, "◀ Back", back()).withDisabled(isFirst()));
            buttons.add(turn(1, "More ▶", more()).withDisabled(isLast()));
        }
        if (!view.isPublic() && view.isShareable()) {
            buttons.add(secondary(keeping == Keeping.NOWHERE ? Action.PASS_ON : Action.SHARE, 2, "Share"));
        }
        if (answer.foundNothing()) {
            buttons.add(secondary(Action.QUEUE, 5, "Offer to the moderators"));
        }
        buttons.add(secondary(Action.REPORT, 3, "Report a mistake"));
        if (view.isPublic()) {
            buttons.add(secondary(Action.DELETE, 4, "Delete my answer"));
        }
        return buttons;
    }

    private boolean isFirst() {
        return part.isFirst() && answer.page().number() == 1;
    }

    private boolean isLast() {
        return part.isLast() && answer.page().isLast();
    }

    private Bookmark here() {
        return at(answer.page().number(), part.number());
    }

    private Bookmark back() {
        return part.isFirst()
            ? at(answer.page().number() - 1, Bookmark.LAST)
            : at(answer.page().number(), part.number() - 1);
    }

    private Bookmark more() {
        return part.isLast() ? at(answer.page().number() + 1, 1) : at(answer.page().number(), part.number() + 1);
    }

    private Bookmark at(int page, int number) {
        return new Bookmark(answer.edition().number(), answer.call().onPage(Math.max(1, page)), number);
    }

    private Button turn(int place, String label, Bookmark bookmark) {
        return button(Action.TURN, place, ButtonStyle.PRIMARY, label, bookmark);
    }

    private Button secondary(Action action, int place, String label) {
        return button(action, place, ButtonStyle.SECONDARY, label, here());
    }

    private Button button(Action action, int place, ButtonStyle style, String label, Bookmark bookmark) {
        var id = ButtonIds.write(new Press(action, bookmark), place, answer.call()).orElseThrow();
        return Button.of(style, id, label);
    }
}
