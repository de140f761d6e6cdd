package readout.command;

import java.util.List;
import java.util.Optional;

/**
 * What a command is called and takes, from which the terminal's help and Discord's registration are made.
 *
 * @param name lower case, one word
 * @param summary one line, at most 100 characters
 * @param options required ones first
 * @param example an example call, for help: what stands after the command's name
 */
public record CommandSpec(
    String name, String summary, List<Option<?>> options, Audience audience, String example, Manner manner) {

    public CommandSpec {
        options = List.copyOf(options);
    }

    /** Of a command that is asked and answered in the usual manner. */
    public CommandSpec(String name, String summary, List<Option<?>> options, Audience audience, String example) {
        this(name, summary, options, audience, example, Manner.USUAL);
    }

    /** Whether nobody but the asker ever sees the answer. */
    public boolean isConfidential() {
        return audience != Audience.EVERYONE || manner.isPersonal();
    }

    /** The required option that a server’s settings give where a member leaves it out, if there is one. */
    public Optional<Option<?>> setByServer() {
        for (var option : options) {
            if (option.required() && option.type().equals(Types.EVENT)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** The option of this name. */
    public Optional<Option<?>> option(String wanted) {
        for (var option : options) {
            if (option.name().equals(wanted)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
