package readout.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.jspecify.annotations.Nullable;
import readout.answer.Answer;
import readout.command.Labels;

/** An answer laid out in as many messages as it takes: title, boxes in the parties' colours, footer, buttons. */
final class AnswerSheet {

    private static final int TITLE_LENGTH = 150;
    /** The footer at its longest. */
    private static final int FOOTER_LENGTH = 250;
    /** Title with a box of its own, footer, the row of the answer's own buttons, a menu in its row. */
    private static final int FRAME_COMPONENTS = 3 + 6 + 2;
    private static final int ROW_OF_FOLLOW_UPS = 6;

    private final Answer answer;
    private final View view;
    private final String title;
    private final Keeping keeping;
    private final List<List<Piece>> parts;

    AnswerSheet(Answer answer, List<Piece> pieces, View view) {
        this.answer = answer;
        this.view = view;
        this.title = "## " + Markdown.escape(Labels.cut(answer.title(), TITLE_LENGTH));
        var loose = budget(0).parts(pieces);
        this.keeping = Keeping.of(answer, loose.size());
        this.parts = keeping == Keeping.IN_MESSAGE ? budget(storedCall().getContent().length()).parts(pieces) : loose;
    }

    boolean isOneMessage() {
        return parts.size() == 1;
    }

    /** What to send: one part, from which the reader turns to the others, or all of them where that is not possible. */
    List<List<MessageTopLevelComponent>> draw(int wanted) {
        if (keeping != Keeping.NOWHERE) {
            return List.of(drawPart(wanted == Bookmark.LAST ? parts.size() : Math.min(wanted, parts.size()), view));
        }
        return IntStream.rangeClosed(1, parts.size())
            .mapToObj(part -> drawPart(part, part == 1 ? view : view.aside()))
            .toList();
    }

    /** All parts, with only the follow-ups, under the last one. */
    List<List<MessageTopLevelComponent>> drawAll() {
        return IntStream.rangeClosed(1, parts.size()).<List<MessageTopLevelComponent>>mapToObj(part -> {
            var components = text(part);
            if (part == parts.size()) {
                FollowUps.of(answer, keeping).row().ifPresent(components::add);
            }
            return components;
        }).toList();
    }

    private List<MessageTopLevelComponent> drawPart(int part, View seen) {
        var components = text(part);
        var place = new Part(part, parts.size(), entries(part));
        components.addAll(new AnswerButtons(answer, keeping, seen, place).rows());
        return components;
    }

    private MessageBudget budget(int stored) {
        var more = (answer.followUps().isEmpty() ? 0 : ROW_OF_FOLLOW_UPS) + (stored == 0 ? 0 : 1);
        return MessageBudget.beside(title.length() + FOOTER_LENGTH + stored, FRAME_COMPONENTS + more);
    }

    private TextDisplay storedCall() {
        return StoredCall.write(answer.call());
    }

    private List<MessageTopLevelComponent> text(int part) {
        var components = new ArrayList<MessageTopLevelComponent>();
        components.addAll(boxes(titled(parts.get(part - 1))));
        if (keeping == Keeping.IN_MESSAGE) {
            components.add(storedCall());
        }
        var footer = Footer.of(answer.page(), part, parts.size(), answer.edition());
        components.add(TextDisplay.of(Markdown.small(footer)));
        return components;
    }

    private List<Piece> entries(int part) {
        return parts.get(part - 1).stream().filter(piece -> piece.entry() != null).toList();
    }

    /** With the title first; it has no colour, so that it shares a box only with pieces that have none either. */
    private List<Piece> titled(List<Piece> pieces) {
        var titled = new ArrayList<>(List.of(Piece.of(title)));
        titled.addAll(pieces);
        return titled;
    }

    /** A box for each run of pieces of one colour. */
    private static List<MessageTopLevelComponent> boxes(List<Piece> pieces) {
        var boxes = new ArrayList<MessageTopLevelComponent>();
        for (int from = 0, to; from < pieces.size(); from = to) {
            var tint = pieces.get(from).tint();
            to = from + 1;
            while (to < pieces.size() && Objects.equals(pieces.get(to).tint(), tint)) {
                to++;
            }
            boxes.add(box(pieces.subList(from, to), tint));
        }
        return boxes;
    }

    private static Container box(List<Piece> pieces, @Nullable Integer tint) {
        List<ContainerChildComponent> children = pieces.stream().map(Piece::component).toList();
        return Container.of(children).withAccentColor(tint);
    }
}
