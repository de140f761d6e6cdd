package readout.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import readout.answer.CommandCall;
import readout.command.OptionType;

/** A call kept in the message that answers it, in small print, because it is too long for the message's buttons. */
final class StoredCall {

    /** By which the text is found again; Discord keeps the ids it is given. */
    private static final int COMPONENT = 7001;

    /** Of a message that keeps none. */
    static final CommandCall NONE = new CommandCall("", Map.of(), 1);
    private static final String SMALL = "-# ";
    private static final String SEPARATOR = ": ";
    private static final String CODE = "`";

    private StoredCall() {}

    /** Whether a call can be kept so: each of its values takes a line, and not too much of the message. */
    static boolean canHold(CommandCall call) {
        return call.arguments().values().stream()
            .allMatch(value -> value.length() <= OptionType.USUAL_LENGTH && value.indexOf('\n') < 0);
    }

    static TextDisplay write(CommandCall call) {
        var lines = new StringBuilder("/").append(call.command());
        call.arguments()
            .forEach((name, value) -> lines.append('\n').append(name).append(SEPARATOR).append(written(value)));
        return TextDisplay.of(Markdown.small(lines.toString())).withUniqueId(COMPONENT);
    }

    /** The call kept in a message; one without arguments when there is none. */
    static CommandCall read(Message message) {
        return message.getComponentTree().findAll(TextDisplay.class).stream()
            .filter(text -> text.getUniqueId() == COMPONENT)
            .findFirst()
            .map(text -> read(text.getContent()))
            .orElse(NONE);
    }

    private static CommandCall read(String text) {
        var arguments = new LinkedHashMap<String, String>();
        var lines = text.lines().map(line -> line.startsWith(SMALL) ? line.substring(SMALL.length()) : line).toList();
        for (var line : lines) {
            argument(line).ifPresent(argument -> arguments.put(argument.getKey(), argument.getValue()));
        }
        return new CommandCall(lines.getFirst().substring(1), arguments, 1);
    }

    private static Optional<Map.Entry<String, String>> argument(String line) {
        var end = line.indexOf(SEPARATOR);
        return line.startsWith("/") || end < 0
            ? Optional.empty()
            : Optional
                .of(Map.entry(line.substring(0, end), value(line.substring(end + SEPARATOR.length()))));
    }

    /** Between marks of code it needs no escapes, and so takes half the room. */
    private static String written(String value) {
        return value.contains(CODE) ? Markdown.escape(value) : CODE + value + CODE;
    }

    private static String value(String written) {
        return written.startsWith(CODE)
            ? written.substring(1, written.length() - 1)
            : Markdown.unescape(written);
    }
}
