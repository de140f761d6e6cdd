package readout.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import readout.command.CommandSpec;

/** The values that a person typed after a command; what cannot be one throws picocli's exception for it. */
final class TypedValues {

    private final CommandSpec command;
    private final ParseResult result;

    TypedValues(CommandSpec command, ParseResult result) {
        this.command = command;
        this.result = result;
    }

    /** In the order of the command's options; unknown ones at the end. */
    Map<String, String> arguments() {
        var bare = bare();
        var arguments = new LinkedHashMap<String, String>();
        for (var option : command.options()) {
            var named = result.hasMatchedOption("--" + option.name());
            if (named && bare.containsKey(option.name())) {
                throw mistake("“%s” was given twice: as “%s” and by --%s"
                    .formatted(option.name(), bare.get(option.name()), option.name()));
            }
            if (named) {
                arguments.put(option.name(), typed(option.name()));
            } else if (bare.containsKey(option.name())) {
                arguments.put(option.name(), bare.getOrDefault(option.name(), ""));
            }
        }
        for (var option : result.matchedOptions()) {
            if (option.hidden()) {
                var name = option.longestName().substring(2);
                arguments.put(name, typed(name));
            }
        }
        return arguments;
    }

    int page() {
        return number("page", 1);
    }

    Output output() {
        return new Output(
            choice("format", Output.Format.TEXT, Output.Format.values()),
            choice("colour", Output.Colour.AUTO, Output.Colour.values()),
            number("width", Output.FITTING));
    }

    /** Words without an option's name: one for each option that takes them, and the last takes what is left. */
    private Map<String, String> bare() {
        List<String> words = result.matchedPositionalValue(0, List.of());
        var takers = TypedCommands.bare(command);
        var bare = new LinkedHashMap<String, String>();
        for (var i = 0; i < takers.size() && i < words.size(); i++) {
            var isLast = i == takers.size() - 1;
            bare.put(takers.get(i).name(), isLast ? String.join(" ", words.subList(i, words.size())) : words.get(i));
        }
        if (takers.isEmpty() && !words.isEmpty()) {
            throw mistake("%s takes nothing like “%s”".formatted(command.name(), words.getFirst()));
        }
        return bare;
    }

    private String typed(String option) {
        return result.matchedOptionValue("--" + option, "");
    }

    private int number(String option, int otherwise) {
        if (!result.hasMatchedOption("--" + option)) {
            return otherwise;
        }
        var number = Numbers.parse(typed(option));
        if (number.isEmpty() || number.getAsInt() < 0) {
            throw mistake("--%s takes a number, not “%s”".formatted(option, typed(option)));
        }
        return number.getAsInt();
    }

    private <E extends Enum<E>> E choice(String option, E otherwise, E[] choices) {
        if (!result.hasMatchedOption("--" + option)) {
            return otherwise;
        }
        return Arrays.stream(choices).filter(choice -> word(choice).equals(typed(option))).findFirst()
            .orElseThrow(() -> mistake("--%s takes %s, not “%s”".formatted(
                option, String.join(" or ", Arrays.stream(choices).map(TypedValues::word).toList()), typed(option))));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private ParameterException mistake(String message) {
        return new ParameterException(result.commandSpec().commandLine(), message);
    }
}
