package readout.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import readout.answer.CommandCall;
import readout.command.CommandSpec;

/** Reads what a member typed into a slash command or a form. */
final class InteractionArguments {

    static final String PRIVATE = "private";
    static final String PAGE = "page";

    /** What turns the writing direction without being seen, and byte order marks. */
    private static final Pattern UNSEEN =
        Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    /** Controls, and halves of characters. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private InteractionArguments() {}

    static CommandCall call(SlashCommandInteraction interaction, CommandSpec spec) {
        var typed = new LinkedHashMap<String, String>();
        interaction.getOptions().stream()
            .filter(option -> !option.getName().equals(PRIVATE) && !option.getName().equals(PAGE))
            .forEach(option -> typed.put(option.getName(), option.getAsString()));
        return call(spec, typed, page(interaction));
    }

    /** The call of a command with what was typed for its options; what was left blank counts as not given. */
    static CommandCall call(CommandSpec spec, Map<String, String> typed, int page) {
        var arguments = new LinkedHashMap<String, String>();
        typed.forEach((name, text) -> {
            var keepsLines = spec.option(name).filter(option -> option.type().keepsLines()).isPresent();
            var value = keepsLines ? cleanLines(text) : clean(text);
            if (!value.isEmpty()) {
                arguments.put(name, value);
            }
        });
        return new CommandCall(spec.name(), arguments, page);
    }

    /** Whether the answer is only for the one who asks, as they say or as the command is usually answered. */
    static boolean isPrivate(SlashCommandInteraction interaction, CommandSpec spec) {
        var option = interaction.getOption(PRIVATE);
        return option == null ? spec.manner().isAside() : option.getAsBoolean();
    }

    /** One line, without what cannot be shown or kept in a message. */
    static String clean(String typed) {
        var seen = UNSEEN.matcher(typed).replaceAll("");
        return SPACES.matcher(UNWRITABLE.matcher(seen).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** The same line by line; no more than one line is empty between two others. */
    private static String cleanLines(String typed) {
        var lines = typed.lines().map(InteractionArguments::clean).collect(Collectors.joining("\n"));
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    private static int page(SlashCommandInteraction interaction) {
        var option = interaction.getOption(PAGE);
        return option == null ? 1 : Math.clamp(option.getAsLong(), 0, Integer.MAX_VALUE);
    }
}
