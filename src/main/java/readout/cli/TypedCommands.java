package readout.cli;

import java.util.ArrayList;
import java.util.List;
import readout.answer.CommandCall;
import readout.command.CommandSpec;
import readout.command.Commands;
import readout.command.Option;
import readout.render.CommandLines;

/** Calls as they are typed, quoted for a shell: {@code ./readout accounts putin-call --page 2}. */
final class TypedCommands implements CommandLines {

    private final String prefix;
    private final Commands commands;

    /**
     * Calls that begin in a given way.
     *
     * @param prefix what stands before the command's name, such as {@code "./readout "}
     */
    TypedCommands(String prefix, Commands commands) {
        this.prefix = prefix;
        this.commands = commands;
    }

    /** The options whose values may stand without their names; the last of them takes all words that are left. */
    static List<Option<?>> bare(CommandSpec spec) {
        var required = spec.options().stream().filter(Option::required).toList();
        return required.isEmpty() ? spec.options().stream().limit(1).toList() : required;
    }

    @Override
    public String of(CommandCall call) {
        var bare = commands.spec(call.command()).map(TypedCommands::bare).orElse(List.of());
        var words = new ArrayList<String>();
        words.add(call.command());
        call.arguments().forEach((name, value) -> {
            var isBare = bare.size() == 1 && bare.getFirst().name().equals(name) && !value.startsWith("-");
            words.add((isBare ? "" : "--" + name + (value.startsWith("-") ? "=" : " ")) + quoted(value));
        });
        if (call.page() > 1) {
            words.add("--page " + call.page());
        }
        return prefix + String.join(" ", words);
    }

    private static String quoted(String value) {
        var safe = !value.isEmpty()
            && value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.:/,+@%".indexOf(c) >= 0);
        return safe ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
