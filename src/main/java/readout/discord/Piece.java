package readout.discord;

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
 * @param text markdown
 * @param button stands beside the text
 * @param lead whether it says nothing without the piece after it, so that the two stay together
 * @param entry what the reader can open from here
 */
record Piece(
    @Nullable Integer tint, String text, @Nullable Button button, boolean lead, Block.@Nullable Entry entry) {

    static Piece of(String text) {
        return new Piece(null, text, null, false, null);
    }

    Piece tinted(@Nullable Integer other) {
        return new Piece(other, text, button, lead, entry);
    }

    Piece leading() {
        return new Piece(tint, text, button, true, entry);
    }

    Piece withText(String other) {
        return new Piece(tint, other, button, lead, entry);
    }

    Piece beside(Button other) {
        return new Piece(tint, text, other, lead, entry);
    }

    Piece opening(Block.Entry other) {
        return new Piece(tint, text, button, lead, other);
    }

    /** How many of Discord's components it takes. */
    int components() {
        return button == null ? 1 : 3;
    }

    ContainerChildComponent component() {
        var display = TextDisplay.of(text);
        return button == null ? display : Section.of(button, display);
    }
}
