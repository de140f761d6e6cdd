package readout.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.tree.MessageComponentTree;
import net.dv8tion.jda.api.components.utils.ComponentIterator;
import net.dv8tion.jda.api.entities.Message;
import readout.answer.Block;
import readout.command.Labels;

/**
 * A box over a posted answer that says what a newer edition changed. The id of its component holds the edition, so that
 * there is one for each, and Discord keeps it. The message's own words stay as they are, byte for byte.
 */
final class AmendmentNotice {

    /** Above the ids that Discord gives out itself, below those of a {@link Postmark}. */
    private static final int FIRST_COMPONENT = 1 << 29;
    private static final int COLOUR = 0xE69F00;
    /** Shorter than this, a notice says nothing. */
    private static final int LEAST_LENGTH = 60;
    private static final int MOST_LENGTH = 2000;
    private static final Block.Notice BRIEF =
        new Block.Notice(Block.Tone.WARNING, "this answer has changed since. Please ask again.");

    private AmendmentNotice() {}

    /**
     * A message under a notice. A notice for which there is no room is cut; then the menu and the follow-ups go, from the
     * last one up, but not the buttons to turn, to report and to delete.
     *
     * @return nothing when there is still no room
     */
    static Optional<List<MessageTopLevelComponent>> over(
        List<? extends MessageTopLevelComponent> message, Block.Notice notice, long edition) {
        var id = FIRST_COMPONENT | (int) (edition & (FIRST_COMPONENT - 1));
        var rest = message.stream().filter(component -> component.getUniqueId() != id).toList();
        var room = Message.MAX_CONTENT_LENGTH_COMPONENT_V2 - characters(rest);
        return written(notice, room).flatMap(text -> under(List.of(box(text).withUniqueId(id)), rest));
    }

    /** A notice as a message of its own. */
    static List<MessageTopLevelComponent> alone(Block.Notice notice) {
        return List.of(box(written(notice, MOST_LENGTH).orElseThrow()));
    }

    /** Another place of the same answer, under the notices over the place that it takes. */
    static List<MessageTopLevelComponent> carried(Message message, List<MessageTopLevelComponent> drawn) {
        var notices = message.getComponents().stream().filter(AmendmentNotice::isNotice).toList();
        if (notices.isEmpty()) {
            return drawn;
        }
        var brief = box(written(BRIEF, MOST_LENGTH).orElseThrow()).withUniqueId(notices.getFirst().getUniqueId());
        return under(notices, drawn).or(() -> under(List.of(brief), drawn)).orElse(drawn);
    }

    private static boolean isNotice(MessageTopLevelComponent component) {
        return component.getUniqueId() >= FIRST_COMPONENT && component.getUniqueId() < 2L * FIRST_COMPONENT;
    }

    private static Container box(String text) {
        return Container.of(TextDisplay.of(text)).withAccentColor(COLOUR);
    }

    private static Optional<String> written(Block.Notice notice, int room) {
        var text = notice.text();
        var written = BlockPieces.notice(notice.tone(), text);
        while (written.length() > room) {
            var shorter = text.length() - (written.length() - room);
            if (shorter < LEAST_LENGTH) {
                return Optional.empty();
            }
            text = Labels.cut(text, shorter);
            written = BlockPieces.notice(notice.tone(), text);
        }
        return Optional.of(written);
    }

    private static Optional<List<MessageTopLevelComponent>> under(
        List<? extends MessageTopLevelComponent> notices, List<? extends MessageTopLevelComponent> rest) {
        var whole = new ArrayList<MessageTopLevelComponent>();
        Stream.concat(notices.stream(), rest.stream()).forEach(whole::add);
        for (int i = whole.size() - 1; i >= 0 && components(whole) > most(); i--) {
            if (isDispensable(whole.get(i))) {
                whole.remove(i);
            }
        }
        var fits =
            components(whole) <= most() && characters(whole) <= Message.MAX_CONTENT_LENGTH_COMPONENT_V2;
        return fits ? Optional.of(List.copyOf(whole)) : Optional.empty();
    }

    private static int most() {
        return Message.MAX_COMPONENT_COUNT_IN_COMPONENT_TREE;
    }

    private static boolean isDispensable(MessageTopLevelComponent component) {
        return component instanceof ActionRow row && row.getButtons().stream()
            .flatMap(button -> ButtonIds.read(String.valueOf(button.getCustomId()), StoredCall.NONE).stream())
            .allMatch(press -> press.action() == Action.ASK);
    }

    private static long components(List<? extends MessageTopLevelComponent> message) {
        return ComponentIterator.createStream(message).count();
    }

    private static int characters(List<? extends MessageTopLevelComponent> message) {
        return MessageComponentTree.of(message).findAll(TextDisplay.class).stream()
            .mapToInt(text -> text.getContent().length())
            .sum();
    }
}
