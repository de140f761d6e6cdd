package readout.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A command as it can be asked again.
 *
 * @param command its name
 * @param arguments values by option name, in the order of the command's options
 * @param page from 1
 */
public record CommandCall(String command, Map<String, String> arguments, int page) {

    public CommandCall {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    public CommandCall onPage(int other) {
        return new CommandCall(command, arguments, other);
    }
}
