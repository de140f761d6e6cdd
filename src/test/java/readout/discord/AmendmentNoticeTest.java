package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.tree.MessageComponentTree;
import net.dv8tion.jda.api.components.utils.ComponentIterator;
import org.junit.jupiter.api.Test;
import readout.answer.Block;
import readout.answer.CommandCall;

class AmendmentNoticeTest {

    private static final Block.Notice NOTICE = notice("edition 2 corrected a statement of this answer.");

    @Test
    void standsFirstAndLeavesTheRestAsItIs() {
        var message = message(100, 2);
        var amended = AmendmentNotice.over(message, NOTICE, 2).orElseThrow();

        assertThat(amended.subList(1, amended.size())).isEqualTo(message);
        assertThat(text(amended)).startsWith("⚠️").contains("edition 2 corrected");
    }

    @Test
    void takesThePlaceOfAnEarlierOneAboutTheSameEdition() {
        var once = AmendmentNotice.over(message(100, 2), NOTICE, 2).orElseThrow();
        var twice = AmendmentNotice.over(once, notice("edition 2 corrected two statements."), 2).orElseThrow();

        assertThat(twice).hasSameSizeAs(once);
        assertThat(text(twice)).contains("two statements").doesNotContain("a statement");
    }

    @Test
    void isCutWhenThereIsLittleRoomAndNeverTheWords() {
        var message = message(3_700, 2);
        var amended = AmendmentNotice.over(message, notice("why ".repeat(200)), 2).orElseThrow();

        assertThat(amended.subList(1, amended.size())).isEqualTo(message);
        assertThat(text(amended)).hasSizeLessThanOrEqualTo(4_001).contains("…");
    }

    @Test
    void hasNoPlaceWhereTheWordsTakeItAll() {
        assertThat(AmendmentNotice.over(message(3_990, 2), NOTICE, 2)).isEmpty();
    }

    @Test
    void takesTheRoomOfFollowUpsAndNotOfReportAndDelete() {
        var amended = AmendmentNotice.over(message(100, 36), NOTICE, 2).orElseThrow();

        assertThat(ComponentIterator.createStream(amended).count()).isLessThanOrEqualTo(40);
        assertThat(MessageComponentTree.of(amended).findAll(Button.class)).extracting(Button::getLabel)
            .containsExactly("Report a mistake");
    }

    @Test
    void hasNoPlaceBesideFortyComponentsOfWords() {
        assertThat(AmendmentNotice.over(words(100, 40), NOTICE, 2)).isEmpty();
    }

    /** A box and texts, with a button to report and one follow-up under them. */
    private static List<MessageTopLevelComponent> message(int length, int components) {
        var message = new ArrayList<>(words(length, components - 1));
        message.add(ActionRow.of(button(Action.REPORT, "Report a mistake")));
        message.add(ActionRow.of(button(Action.ASK, "Timeline")));
        return message;
    }

    private static List<MessageTopLevelComponent> words(int length, int components) {
        var message = new ArrayList<MessageTopLevelComponent>();
        IntStream.range(2, components).forEach(_ -> message.add(TextDisplay.of("x")));
        message.add(Container.of(TextDisplay.of("w".repeat(length - message.size()))));
        return message;
    }

    private static Button button(Action action, String label) {
        var call = new CommandCall("claims", Map.of("event", "putin-call"), 1);
        return Button.secondary(
            ButtonIds.write(new Press(action, new Bookmark(1, call, 1)), 0, StoredCall.NONE).orElseThrow(), label);
    }

    private static Block.Notice notice(String text) {
        return new Block.Notice(Block.Tone.WARNING, text);
    }

    private static String text(List<MessageTopLevelComponent> message) {
        return String.join("\n",
            MessageComponentTree.of(message).findAll(TextDisplay.class).stream().map(TextDisplay::getContent).toList());
    }
}
