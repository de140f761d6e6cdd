package readout.discord;

import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.jspecify.annotations.Nullable;
import readout.answer.Block;

/**
 * A part of a message that is not cut.
 *
 * @param tint colour of the bar beside it, as RGB; null for none
 * @param text markdown; empty for a row of buttons
 * @param buttons one stands beside the text, several in a row without one
 * @param lead whether it says nothing without the piece after it, so that the two stay together
 * @param entry what the reader can open from here
 */
record Piece(
    @Nullable Integer tint, String text, List<Button> buttons, boolean lead, Block.@Nullable Entry entry) {

    Piece {
        buttons = List.copyOf(buttons);
    }

    static Piece of(String text) {
        return new Piece(null, text, List.of(), false, null);
    }

    /** A row of buttons. */
    static Piece of(ActionRow row) {
        return new Piece(null, "", row.getButtons(), false, null);
    }

    Piece tinted(@Nullable Integer other) {
        return new Piece(other, text, buttons, lead, entry);
    }

    Piece leading() {
        return new Piece(tint, text, buttons, true, entry);
    }

    Piece withText(String other) {
        return new Piece(tint, other, buttons, lead, entry);
    }

    Piece beside(Button other) {
        return new Piece(tint, text, List.of(other), lead, entry);
    }

    Piece opening(Block.Entry other) {
        return new Piece(tint, text, buttons, lead, other);
    }

    /** How many of Discord's components it takes. */
    int components() {
        if (buttons.isEmpty()) {
            return 1;
        }
        return text.isEmpty() ? 1 + buttons.size() : 3;
    }

    ContainerChildComponent component() {
        if (text.isEmpty()) {
            return ActionRow.of(buttons);
        }
        var display = TextDisplay.of(text);
        return buttons.isEmpty() ? display : Section.of(buttons.getFirst(), display);
    }
}
