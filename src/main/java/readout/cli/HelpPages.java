package readout.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model;
import picocli.CommandLine.Model.UsageMessageSpec;
import readout.command.Audience;
import readout.command.CommandSpec;
import readout.command.Commands;
import readout.render.TextOptions;

/** The pages of {@code --help}, laid out by picocli. */
final class HelpPages {

    private static final Map<String, String> EXIT_CODES = new LinkedHashMap<>();

    static {
        EXIT_CODES.put(" 0", "answered");
        EXIT_CODES.put(" 1", "refused: a name that nothing has, or a corpus with mistakes");
        EXIT_CODES.put(" 2", "not typed as it should be, or something cannot be read or started");
        EXIT_CODES.put("69", "no suitable Java was found");
        EXIT_CODES.put("70", "a mistake in Readout itself; the message names an incident in the log");
    }

    private final TextOptions options;

    HelpPages(TextOptions options) {
        this.options = options;
    }

    /** The first page. */
    String all(Commands commands) {
        var model = Model.CommandSpec.create().name("./readout");
        Syntax.addOutput(model);
        model.usageMessage()
            .description("Who said what, when, to whom and where it stands: answers from sourced statements.%n")
            .customSynopsis("./readout COMMAND [VALUE] [--OPTION VALUE]…", "./readout          a console to ask in")
            .footer("", "Each command explains itself: ./readout claims --help", "Try:  ./readout accounts putin-call");
        lay(model);
        var sections = new LinkedHashMap<>(model.usageMessage().sectionMap());
        sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> groups(commands, help));
        model.usageMessage().sectionMap(sections).sectionKeys(List.of(
            UsageMessageSpec.SECTION_KEY_DESCRIPTION, UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS, UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING, UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING, UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST,
            UsageMessageSpec.SECTION_KEY_FOOTER));
        model.usageMessage().exitCodeList(EXIT_CODES).exitCodeListHeading("%nExit codes:%n");
        return draw(model);
    }

    /** The page of one command. */
    String of(CommandSpec command) {
        var model = Syntax.ofCommandLine(command).model();
        var bare = TypedCommands.bare(command);
        var options = command.options().stream().filter(option -> !bare.contains(option))
            .map(option -> " [--" + option.name() + " " + option.type().placeholder() + "]")
            .collect(Collectors.joining());
        var values = bare.stream()
            .map(option -> option.required()
                ? " " + option.type().placeholder()
                : " [" + option.type().placeholder() + "]")
            .collect(Collectors.joining());
        model.usageMessage().description(command.summary() + ".%n")
            .customSynopsis("./readout " + command.name() + values + options)
            .footer(footer(command));
        lay(model);
        return draw(model);
    }

    private static String[] footer(CommandSpec command) {
        return Confirming.applies(command.name())
            ? new String[]{"",
                "In a terminal it asks before it publishes. " + Confirming.YES + " publishes at once what it shows;",
                Confirming.PREVIEW + " only shows."}
            : new String[]{"", "For example:  ./readout " + command.name() + " " + command.example()};
    }

    /** The page of one verb. */
    String of(Verb verb) {
        var usage = "./readout " + verb.word() + " " + verb.operands();
        return verb.summary() + ".\n\nUsage:\n" + usage.strip() + "\n";
    }

    private void lay(Model.CommandSpec model) {
        model.usageMessage().width(Math.clamp(options.width(), 60, 100)).autoWidth(false).sortOptions(false)
            .synopsisHeading("Usage:%n").optionListHeading("%nOptions:%n").parameterListHeading("%n");
        var keys = new ArrayList<>(model.usageMessage().sectionKeys());
        keys.remove(UsageMessageSpec.SECTION_KEY_DESCRIPTION);
        keys.addFirst(UsageMessageSpec.SECTION_KEY_DESCRIPTION);
        model.usageMessage().sectionKeys(keys);
    }

    private String draw(Model.CommandSpec model) {
        return new CommandLine(model).getUsageMessage(options.colour() ? Help.Ansi.ON : Help.Ansi.OFF);
    }

    private static String groups(Commands commands, Help help) {
        var verbs = new LinkedHashMap<String, String>();
        Arrays.stream(Verb.values())
            .forEach(verb -> verbs.put((verb.word() + " " + verb.operands()).strip(), verb.summary()));
        return group("Questions", summaries(commands, Audience.EVERYONE), help)
            + group("For a server’s moderators, in Discord", summaries(commands, Audience.SERVER_MODERATORS), help)
            + group("For moderators", summaries(commands, Audience.MODERATORS), help)
            + group("For operators and curators", verbs, help);
    }

    private static Map<String, String> summaries(Commands commands, Audience audience) {
        var summaries = new LinkedHashMap<String, String>();
        commands.specs().stream().filter(spec -> spec.audience() == audience).forEach(spec -> {
            var bare = TypedCommands.bare(spec).stream()
                .map(option -> option.required()
                    ? " " + option.type().placeholder()
                    : " [" + option.type().placeholder() + "]")
                .collect(Collectors.joining());
            summaries.put(spec.name() + bare, spec.summary());
        });
        return summaries;
    }

    private static String group(String heading, Map<String, String> rows, Help help) {
        if (rows.isEmpty()) {
            return "";
        }
        return System.lineSeparator() + heading + ":" + System.lineSeparator() + help.createTextTable(rows).toString();
    }
}
