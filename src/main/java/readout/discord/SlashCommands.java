package readout.discord;

import java.util.List;
import java.util.function.Predicate;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import readout.command.CommandSpec;
import readout.command.Option;

/** Makes what Discord registers from the commands' specs. */
final class SlashCommands {

    private static final int LAST_PAGE = 100_000;

    private final Predicate<Option<?>> completes;
    private final LocalizationFunction translations;

    /** For options of which some complete what is typed. */
    SlashCommands(Predicate<Option<?>> completes, LocalizationFunction translations) {
        this.completes = completes;
        this.translations = translations;
    }

    List<SlashCommandData> of(List<CommandSpec> specs) {
        return specs.stream().map(this::of).toList();
    }

    private SlashCommandData of(CommandSpec spec) {
        var command = Commands.slash(spec.name(), spec.summary())
            .setLocalizationFunction(translations)
            .addOptions(spec.options().stream().map(this::option).toList());
        return switch (spec.audience()) {
            case EVERYONE -> command.addOptions(page(), isPrivate())
                .setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL);
            case MODERATORS -> command.setContexts(InteractionContextType.GUILD)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
        };
    }

    private OptionData option(Option<?> option) {
        return new OptionData(
            OptionType.STRING, option.name(), option.description(), option.required(), completes.test(option))
            .setMaxLength(InteractionArguments.VALUE_LENGTH);
    }

    private static OptionData page() {
        return new OptionData(OptionType.INTEGER, InteractionArguments.PAGE, "Which page to begin with")
            .setRequiredRange(1, LAST_PAGE);
    }

    private static OptionData isPrivate() {
        return new OptionData(OptionType.BOOLEAN, InteractionArguments.PRIVATE, "Show the answer only to you");
    }
}
