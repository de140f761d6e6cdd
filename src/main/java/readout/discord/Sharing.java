package readout.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;

/** Makes a message for all of one that only its reader sees: the same words, byte for byte, and other buttons. */
final class Sharing {

    private static final int REPORT = 3;
    private static final int DELETE = 4;

    private Sharing() {}

    /** What a message shows, with the buttons under an answer that everyone sees. */
    static List<MessageTopLevelComponent> of(Message message, Bookmark bookmark) {
        var components = new ArrayList<MessageTopLevelComponent>();
        message.getComponents().stream()
            .filter(component -> !isPrivate(component))
            .forEach(components::add);
        components.add(ActionRow.of(
            Button.secondary(id(Action.REPORT, REPORT, bookmark), "Report a mistake"),
            Button.secondary(id(Action.DELETE, DELETE, bookmark), "Delete my answer")));
        return components;
    }

    /** Whether a row holds a button that is for the reader alone. */
    private static boolean isPrivate(MessageTopLevelComponent component) {
        return component instanceof ActionRow row && row.getButtons().stream()
            .anyMatch(button -> ButtonIds.read(String.valueOf(button.getCustomId()), StoredCall.NONE)
                .filter(press -> press.action() == Action.PASS_ON)
                .isPresent());
    }

    private static String id(Action action, int place, Bookmark bookmark) {
        return ButtonIds.write(new Press(action, bookmark), place, StoredCall.NONE).orElseThrow();
    }
}
