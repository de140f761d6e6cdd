package readout.discord;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.CommandAutoCompleteInteraction;
import readout.command.Commands;
import readout.command.Completion;
import readout.command.Labels;
import readout.edition.Editions;

/** Offers values while a member types. */
final class AutoCompletions {

    private static final int CHOICES = 25;

    private final Commands commands;
    private final Editions editions;

    AutoCompletions(Commands commands, Editions editions) {
        this.commands = commands;
        this.editions = editions;
    }

    void answer(CommandAutoCompleteInteraction interaction) {
        var choices = choices(interaction);
        Delivery.of(() -> interaction.replyChoices(choices));
    }

    private List<Choice> choices(CommandAutoCompleteInteraction interaction) {
        var focused = interaction.getFocusedOption();
        var typed = InteractionArguments.clean(focused.getValue());
        return editions.borrow(
            edition -> commands.complete(interaction.getName(), focused.getName(), typed, edition)).stream()
            .filter(completion -> completion.value().length() <= Choice.MAX_STRING_VALUE_LENGTH)
            .limit(CHOICES)
            .map(AutoCompletions::choice)
            .toList();
    }

    private static Choice choice(Completion completion) {
        return new Choice(Labels.cut(completion.label(), Choice.MAX_NAME_LENGTH), completion.value());
    }
}
