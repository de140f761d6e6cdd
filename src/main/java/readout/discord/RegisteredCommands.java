package readout.discord;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import readout.command.CommandSpec;
import readout.command.Option;

/** Makes what Discord registers from the commands' specs. */
final class RegisteredCommands {

    private static final int LAST_PAGE = 100_000;

    private final Predicate<Option<?>> completes;
    private final LocalizationFunction translations;

    /** For options of which some complete what is typed. */
    RegisteredCommands(Predicate<Option<?>> completes, LocalizationFunction translations) {
        this.completes = completes;
        this.translations = translations;
    }

    /** The slash commands, then those that are used on messages. */
    List<CommandData> of(List<CommandSpec> specs) {
        return Stream.concat(
            specs.stream().map(this::slash),
            specs.stream().filter(spec -> !spec.manner().onMessage().isEmpty()).map(this::onMessage)).toList();
    }

    private CommandData slash(CommandSpec spec) {
        var command = Commands.slash(spec.name(), spec.summary())
            .addOptions(spec.options().stream().map(option -> option(option, spec)).toList());
        if (!spec.isConfidential()) {
            command.addOptions(page(), isPrivate(spec));
        }
        return offered(command, spec);
    }

    private CommandData onMessage(CommandSpec spec) {
        return offered(Commands.message(spec.manner().onMessage()), spec);
    }

    private CommandData offered(CommandData command, CommandSpec spec) {
        command.setLocalizationFunction(translations);
        return switch (spec.audience()) {
            case EVERYONE -> command.setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL);
            case MODERATORS, SERVER_MODERATORS -> command.setContexts(InteractionContextType.GUILD)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
        };
    }

    /** Nothing is required of those for whom a form opens, nor what a server may have set. */
    private OptionData option(Option<?> option, CommandSpec spec) {
        var required = option.required()
            && spec.manner().form().isEmpty()
            && spec.setByServer().filter(option::equals).isEmpty();
        return new OptionData(
            OptionType.STRING, option.name(), option.description(), required, completes.test(option))
            .setMaxLength(option.type().longest());
    }

    private static OptionData page() {
        return new OptionData(OptionType.INTEGER, InteractionArguments.PAGE, "Which page to begin with")
            .setRequiredRange(1, LAST_PAGE);
    }

    private static OptionData isPrivate(CommandSpec spec) {
        var description = spec.manner().isAside()
            ? "Show the answer only to you, as it is unless you choose “False”"
            : "Show the answer only to you";
        return new OptionData(OptionType.BOOLEAN, InteractionArguments.PRIVATE, description);
    }
}
