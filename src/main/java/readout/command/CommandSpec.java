package readout.command;

import java.util.List;

/**
 * What a command is called and takes, from which the terminal's help and Discord's registration are made.
 *
 * @param name lower case, one word
 * @param summary one line, at most 100 characters
 * @param options required ones first
 * @param example an example call, for help: what stands after the command's name
 */
public record CommandSpec(
    String name, String summary, List<Option<?>> options, Audience audience, String example) {

    public CommandSpec {
        options = List.copyOf(options);
    }
}
