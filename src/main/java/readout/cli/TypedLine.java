package readout.cli;

import java.util.List;
import java.util.Map;
import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import readout.answer.CommandCall;
import readout.command.Commands;

/**
 * A command as a line of the console or of batch, with quotation marks and backslashes as in a shell. A line that an
 * answer offers ({@code ./readout claims …}) and one as in Discord ({@code /claims …}) are read, too.
 */
final class TypedLine {

    private TypedLine() {}

    /** Of a command that does not exist, the call alone: the commands say what was meant. */
    static Parsed parse(String line, Commands commands) {
        try {
            return parse(words(line), commands);
        } catch (EOFError _) {
            return new Parsed.Mistake("A quotation mark is opened and not closed.");
        }
    }

    private static List<String> words(String line) {
        var parser = new DefaultParser();
        parser.setEofOnUnclosedQuote(true);
        // The cursor at the start: at the end, JLine would add an empty word to be completed.
        var words = parser.parse(line.strip(), 0, ParseContext.ACCEPT_LINE).words();
        return words.size() > 1 && words.getFirst().equals("./readout") ? words.subList(1, words.size()) : words;
    }

    private static Parsed parse(List<String> words, Commands commands) {
        var first = words.isEmpty() ? "" : words.getFirst();
        var name = first.startsWith("/") ? first.substring(1) : first;
        if (name.isEmpty()) {
            return new Parsed.Mistake("There is no command in it.");
        }
        return commands.spec(name)
            .map(spec -> Syntax.ofLine(spec).parse(words.subList(1, words.size())))
            .orElseGet(() -> new Parsed.Call(new CommandCall(name, Map.of(), 1), Output.USUAL));
    }
}
