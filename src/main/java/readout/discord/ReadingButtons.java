package readout.discord;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import readout.answer.Block.Reading;
import readout.answer.CommandCall;
import readout.command.Labels;

/** A button for each part of how a question was understood, to leave it out. */
final class ReadingButtons {

    private static final int IN_A_ROW = 5;
    private static final int MOST = 2 * IN_A_ROW;
    private static final String WITHOUT = " ✕";

    private final CommandCall stored;

    /** In a message that keeps this call. */
    ReadingButtons(CommandCall stored) {
        this.stored = stored;
    }

    static Press press(Reading reading) {
        return new Press(Action.RETHINK, Bookmark.fresh(reading.without()));
    }

    List<ActionRow> rows(List<Reading> readings) {
        var buttons = IntStream.range(0, Math.min(MOST, readings.size()))
            .mapToObj(place -> button(readings.get(place), place))
            .flatMap(Optional::stream)
            .toList();
        return IntStream.range(0, Math.ceilDiv(buttons.size(), IN_A_ROW))
            .mapToObj(row -> ActionRow.of(
                buttons.subList(row * IN_A_ROW, Math.min(buttons.size(), (row + 1) * IN_A_ROW))))
            .toList();
    }

    /** Nothing where its call is too long even beside the one kept in the message. */
    private Optional<Button> button(Reading reading, int place) {
        return ButtonIds.write(press(reading), place, stored).map(id -> Button.secondary(
            id, Labels.cut(reading.label(), Button.LABEL_MAX_LENGTH - WITHOUT.length()) + WITHOUT));
    }
}
