package readout.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import readout.answer.CommandCall;
import readout.command.CommandSpec;

/**
 * Reads the words after a command's name, by the command's options. Made of its specification alone: no annotations are
 * searched for, which a one-shot command would pay for at each start.
 */
final class Syntax {

    static final String PAGE = "page";

    /** The options that say how an answer is written. */
    static final Set<String> OUTPUT = Set.of("format", "colour", "width");

    private final CommandSpec command;
    private final boolean whole;

    private Syntax(CommandSpec command, boolean whole) {
        this.command = command;
        this.whole = whole;
    }

    /** Of a command line, which also says how the answer is written. */
    static Syntax ofCommandLine(CommandSpec command) {
        return new Syntax(command, true);
    }

    /** Of a line of the console or of batch. */
    static Syntax ofLine(CommandSpec command) {
        return new Syntax(command, false);
    }

    Parsed parse(List<String> words) {
        var known = new HashSet<>(whole ? OUTPUT : Set.of());
        known.add(PAGE);
        command.options().forEach(option -> known.add(option.name()));
        try {
            var plain = TypedWords.plain(words, known);
            return plain.isPresent() ? call(plain.get()) : parseAll(words);
        } catch (MistypedException e) {
            return new Parsed.Mistake(e.reason() + ".");
        }
    }

    /** By picocli, whatever was typed. */
    Parsed parseAll(List<String> words) {
        var model = model();
        addUnknown(words, model);
        var parser = new CommandLine(model).setExpandAtFiles(false).setUnmatchedOptionsArePositionalParams(true);
        try {
            var result = parser.parseArgs(words.toArray(String[]::new));
            return result.isUsageHelpRequested() ? new Parsed.HelpWanted(command.name()) : call(words(result));
        } catch (ParameterException e) {
            return new Parsed.Mistake(e.getMessage() + ".");
        }
    }

    private static TypedWords words(ParseResult result) {
        var named = new LinkedHashMap<String, String>();
        for (var option : result.matchedOptions()) {
            named.put(option.longestName().equals("--color") ? "colour" : option.longestName().substring(2),
                option.getValue());
        }
        return new TypedWords(named, result.matchedPositionalValue(0, List.of()));
    }

    private Parsed call(TypedWords words) {
        var values = new TypedValues(command, words);
        return new Parsed.Call(new CommandCall(command.name(), values.arguments(), values.page()), values.output());
    }

    /** What picocli reads by, and makes help from. */
    Model.CommandSpec model() {
        var model = Model.CommandSpec.create().name(command.name());
        var bare = TypedCommands.bare(command);
        model.addPositional(bare.isEmpty()
            ? positional("WORDS", "").hidden(true).build()
            : positional(bare.getFirst().type().placeholder(), bare.getFirst().description()).build());
        for (var option : command.options()) {
            var description = bare.contains(option) ? "The same, by its name" : option.description();
            model.addOption(text("--" + option.name(), option.type().placeholder(), description));
        }
        model.addOption(text("--page", "NUMBER", "Which page of a long answer, from 1"));
        if (whole) {
            addOutput(model);
        }
        return model;
    }

    static void addOutput(Model.CommandSpec model) {
        model.addOption(text("--format", "text|json|html", "How the answer is written"));
        model.addOption(OptionSpec.builder("--colour", "--color").paramLabel("auto|always|never").type(String.class)
            .arity("1").description("When colours are used; auto is on a terminal without NO_COLOR").build());
        model.addOption(text("--width", "COLUMNS", "How wide lines are; 0 leaves them whole"));
        model.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help").build());
    }

    private static PositionalParamSpec.Builder positional(String label, String description) {
        return PositionalParamSpec.builder().index("0..*").arity("0..*").type(List.class).auxiliaryTypes(String.class)
            .paramLabel(label).hideParamSyntax(true).description(escaped(description));
    }

    private static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1")
            .description(escaped(description)).build();
    }

    /** Picocli takes descriptions for format strings. */
    private static String escaped(String description) {
        return description.replace("%", "%%");
    }

    /** Options that the command has not are read like the others; the commands themselves say what was meant. */
    private static void addUnknown(List<String> words, Model.CommandSpec model) {
        for (var word : words) {
            if (word.equals("--")) {
                return;
            }
            var name = word.indexOf('=') < 0 ? word : word.substring(0, word.indexOf('='));
            if (name.startsWith("--") && name.length() > 2 && model.findOption(name) == null) {
                model.addOption(
                    OptionSpec.builder(name).hidden(true).type(String.class).arity("0..1").fallbackValue("").build());
            }
        }
    }
}
