package readout.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import readout.answer.CommandCall;

/**
 * Writes presses into custom ids and reads them again, so that a button outlives the program that made it.
 *
 * <p>An id looks like {@code t0.7.2.1.claims?event=putin-call&by=ukraine}: action and place among the message's buttons,
 * edition, page, part, then the call. Numbers are in base 36. A value too long for Discord's 100 characters is written
 * as {@code *} and read back from the message's own call, which {@link StoredCall} keeps in the message.
 */
final class ButtonIds {

    private static final int RADIX = 36;
    private static final int NUMBERS = 4;
    private static final String STORED = "*";

    private ButtonIds() {}

    /**
     * The id of a press.
     *
     * @param place tells apart buttons of one message that do the same
     * @param stored the call kept in the message
     * @return nothing when it cannot be made to fit
     */
    static Optional<String> write(Press press, int place, CommandCall stored) {
        var whole = write(press, place, Map.of());
        var id = fits(whole) ? whole : write(press, place, stored.arguments());
        return fits(id) ? Optional.of(id) : Optional.empty();
    }

    /** Whether a press's id can be read without the message. */
    static boolean isSelfContained(Press press) {
        return fits(write(press, RADIX - 1, Map.of()));
    }

    /** The press of an id; nothing for an id that this program did not write. */
    static Optional<Press> read(String id, CommandCall stored) {
        var fields = id.split("\\.", NUMBERS + 1);
        if (fields.length <= NUMBERS || fields[0].isEmpty()) {
            return Optional.empty();
        }
        try {
            var page = Integer.parseInt(fields[2], RADIX);
            var part = Integer.parseInt(fields[3], RADIX);
            var edition = Long.parseLong(fields[1], RADIX);
            return Action.of(fields[0].charAt(0))
                .map(action -> new Press(action, new Bookmark(edition, call(fields[NUMBERS], page, stored), part)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String write(Press press, int place, Map<String, String> stored) {
        var bookmark = press.bookmark();
        var call = bookmark.call();
        return press.action().sign() + Integer.toString(place, RADIX) + "." + Long.toString(bookmark.edition(), RADIX)
            + "."
            + Integer.toString(call.page(), RADIX) + "." + Integer.toString(bookmark.part(), RADIX) + "."
            + call.command()
            + "?" + arguments(call, stored);
    }

    private static String arguments(CommandCall call, Map<String, String> stored) {
        return call.arguments().entrySet().stream()
            .map(argument -> argument.getKey() + "="
                + (argument.getValue().equals(stored.get(argument.getKey())) ? STORED : escape(argument.getValue())))
            .collect(Collectors.joining("&"));
    }

    private static CommandCall call(String text, int page, CommandCall stored) {
        var query = text.indexOf('?');
        if (query < 0) {
            return new CommandCall(text, Map.of(), page);
        }
        var arguments = new LinkedHashMap<String, String>();
        for (var argument : text.substring(query + 1).split("&", -1)) {
            var equals = argument.indexOf('=');
            if (equals > 0) {
                var name = argument.substring(0, equals);
                arguments.put(name, value(argument.substring(equals + 1), stored.arguments().getOrDefault(name, "")));
            }
        }
        return new CommandCall(text.substring(0, query), arguments, page);
    }

    private static String value(String written, String stored) {
        return written.equals(STORED) ? stored : unescape(written);
    }

    private static String escape(String value) {
        return value.replace("%", "%25").replace("&", "%26").replace(STORED, "%2A").replace("\n", "%0A");
    }

    private static String unescape(String written) {
        return written.replace("%0A", "\n").replace("%2A", STORED).replace("%26", "&").replace("%25", "%");
    }

    private static boolean fits(String id) {
        return id.length() <= Button.ID_MAX_LENGTH;
    }
}
