package readout.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import readout.answer.Answer;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.command.Labels;
import readout.render.Wording;

/** What a reader may ask next: up to five buttons, and a menu of the rest and of what the message lists. */
final class FollowUps {

    private static final int BUTTONS = 5;
    private static final int OPTIONS = 25;
    private static final int WORDS_LENGTH = 400;
    private static final String MENU_ID = "menu";

    private final List<FollowUp> followUps;
    private final CommandCall stored;

    FollowUps(List<FollowUp> followUps, CommandCall stored) {
        this.followUps = followUps;
        this.stored = stored;
    }

    /** Those of an answer, in a message that keeps its call in some way. */
    static FollowUps of(Answer answer, Keeping keeping) {
        return new FollowUps(answer.followUps(), keeping == Keeping.IN_MESSAGE ? answer.call() : StoredCall.NONE);
    }

    static Press press(FollowUp followUp) {
        return new Press(Action.ASK, Bookmark.fresh(followUp.call()));
    }

    Optional<ActionRow> row() {
        var buttons = IntStream.range(0, Math.min(BUTTONS, followUps.size()))
            .mapToObj(place -> button(followUps.get(place), place))
            .flatMap(Optional::stream)
            .toList();
        return buttons.isEmpty() ? Optional.empty() : Optional.of(ActionRow.of(buttons));
    }

    /** A menu of what the pieces list, and of the follow-ups for which there is no button. */
    Optional<ActionRow> menu(List<Piece> pieces) {
        var options = new ArrayList<SelectOption>();
        pieces.forEach(piece -> addEntry(piece, options));
        followUps.stream().skip(BUTTONS).forEach(followUp -> add(followUp.label(), "", followUp, options));
        if (options.isEmpty()) {
            return Optional.empty();
        }
        var offered = options.subList(0, Math.min(OPTIONS, options.size()));
        return Optional.of(ActionRow.of(
            StringSelectMenu.create(MENU_ID).setPlaceholder("Open one of these").addOptions(offered).build()));
    }

    /** In words, those that no id can hold. */
    List<String> unwritable() {
        return followUps.stream()
            .filter(followUp -> ButtonIds.write(press(followUp), 0, stored).isEmpty())
            .map(followUp -> Labels.cut(
                followUp.label() + ": /" + followUp.call().command() + " " + arguments(followUp.call()), WORDS_LENGTH))
            .toList();
    }

    private static String arguments(CommandCall call) {
        return call.arguments().entrySet().stream()
            .map(argument -> argument.getKey() + ":" + argument.getValue())
            .collect(Collectors.joining(" "));
    }

    private Optional<Button> button(FollowUp followUp, int place) {
        return ButtonIds.write(press(followUp), place, stored)
            .map(id -> Button.secondary(id, label(followUp.label(), Button.LABEL_MAX_LENGTH)));
    }

    private void addEntry(Piece piece, List<SelectOption> options) {
        var entry = piece.entry();
        if (entry != null && entry.call() != null) {
            var what =
                entry.when().isBlank() ? entry.call().label() : entry.call().label() + Wording.DOT + entry.when();
            add(entry.title(), what, entry.call(), options);
        }
    }

    private void add(String label, String description, FollowUp followUp, List<SelectOption> options) {
        ButtonIds.write(press(followUp), options.size(), stored).ifPresent(id -> {
            var option = SelectOption.of(label(label, SelectOption.LABEL_MAX_LENGTH), id);
            options.add(description.isBlank()
                ? option
                : option.withDescription(label(description, SelectOption.DESCRIPTION_MAX_LENGTH)));
        });
    }

    private static String label(String text, int most) {
        return text.isBlank() ? "…" : Labels.cut(text, most);
    }
}
