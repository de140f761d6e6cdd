package readout.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import readout.command.CommandSpec;

/** The values that a person typed after a command; what cannot be one is a {@link MistypedException}. */
final class TypedValues {

    private final CommandSpec command;
    private final TypedWords words;

    TypedValues(CommandSpec command, TypedWords words) {
        this.command = command;
        this.words = words;
    }

    /** In the order of the command's options; unknown ones at the end. */
    Map<String, String> arguments() {
        var bare = bare();
        var arguments = new LinkedHashMap<String, String>();
        command.options().forEach(option -> {
            var value = words.named().getOrDefault(option.name(), bare.get(option.name()));
            if (value != null) {
                arguments.put(option.name(), value);
            }
        });
        words.named().forEach((name, value) -> {
            if (bare.containsKey(name)) {
                throw new MistypedException(
                    "“" + name + "” was given twice: as “" + bare.get(name) + "” and by --" + name);
            }
            if (!Syntax.OUTPUT.contains(name) && !name.equals(Syntax.PAGE)) {
                arguments.putIfAbsent(name, value);
            }
        });
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
        var given = words.bare();
        var takers = TypedCommands.bare(command);
        var bare = new LinkedHashMap<String, String>();
        for (var i = 0; i < takers.size() && i < given.size(); i++) {
            var isLast = i == takers.size() - 1;
            bare.put(takers.get(i).name(), isLast ? String.join(" ", given.subList(i, given.size())) : given.get(i));
        }
        if (takers.isEmpty() && !given.isEmpty()) {
            throw new MistypedException("%s takes nothing like “%s”".formatted(command.name(), given.getFirst()));
        }
        return bare;
    }

    private int number(String option, int otherwise) {
        var typed = words.named().get(option);
        if (typed == null) {
            return otherwise;
        }
        var number = Numbers.parse(typed);
        if (number.isEmpty() || number.getAsInt() < 0) {
            throw new MistypedException("--%s takes a number, not “%s”".formatted(option, typed));
        }
        return number.getAsInt();
    }

    private <E extends Enum<E>> E choice(String option, E otherwise, E[] choices) {
        var typed = words.named().get(option);
        if (typed == null) {
            return otherwise;
        }
        return Arrays.stream(choices).filter(choice -> word(choice).equals(typed)).findFirst()
            .orElseThrow(() -> new MistypedException("--%s takes %s, not “%s”".formatted(
                option, String.join(" or ", Arrays.stream(choices).map(TypedValues::word).toList()), typed)));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
