package readout.discord;

import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import readout.answer.CommandCall;

/** Reads what a member typed into a slash command. */
final class InteractionArguments {

    /** More than a search takes, and short enough to be kept in a message. Discord enforces it too. */
    static final int VALUE_LENGTH = 300;

    static final String PRIVATE = "private";
    static final String PAGE = "page";

    /** Controls, among them those that turn the writing direction, and halves of characters. */
    private static final Pattern UNWRITABLE =
        Pattern.compile("[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private InteractionArguments() {}

    static CommandCall call(SlashCommandInteraction interaction) {
        var arguments = new LinkedHashMap<String, String>();
        for (var option : interaction.getOptions()) {
            var value = clean(option.getAsString());
            if (!value.isEmpty() && !option.getName().equals(PRIVATE) && !option.getName().equals(PAGE)) {
                arguments.put(option.getName(), value);
            }
        }
        return new CommandCall(interaction.getName(), arguments, page(interaction));
    }

    static boolean isPrivate(SlashCommandInteraction interaction) {
        var option = interaction.getOption(PRIVATE);
        return option != null && option.getAsBoolean();
    }

    /** One line, without what cannot be shown or kept in a message. */
    static String clean(String typed) {
        return SPACES.matcher(UNWRITABLE.matcher(typed).replaceAll(" ")).replaceAll(" ").strip();
    }

    private static int page(SlashCommandInteraction interaction) {
        var option = interaction.getOption(PAGE);
        return option == null ? 1 : Math.clamp(option.getAsLong(), 0, Integer.MAX_VALUE);
    }
}
