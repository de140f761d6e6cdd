package readout.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import readout.command.CommandSpec;
import readout.command.Commands;

/** What may have been meant by a command that does not exist; asks picocli, so that no index has to be opened. */
final class NearCommands {

    private NearCommands() {}

    static String message(String typed, Commands commands) {
        var near = suggestions(typed, commands);
        return "there is no command “" + typed.codePoints().map(c -> Character.isISOControl(c) ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "”."
            + (near.isEmpty()
                ? ""
                : near.stream().map(name -> "\n  ./readout " + name).collect(
                    Collectors.joining("", "\nDid you mean:", "")))
            + "\nSee: ./readout --help";
    }

    private static List<String> suggestions(String typed, Commands commands) {
        var root = new CommandLine(Model.CommandSpec.create().name("./readout"));
        Stream.concat(commands.specs().stream().map(CommandSpec::name), Arrays.stream(Verb.values()).map(Verb::word))
            .forEach(name -> root.addSubcommand(name, Model.CommandSpec.create().name(name)));
        try {
            root.parseArgs(typed);
            return List.of();
        } catch (UnmatchedArgumentException e) {
            return e.getSuggestions().stream().limit(3).toList();
        } catch (ParameterException _) {
            return List.of();
        }
    }
}
