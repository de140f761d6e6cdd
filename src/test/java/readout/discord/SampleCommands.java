package readout.discord;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Checked;
import readout.answer.Block.Comparison;
import readout.answer.Block.Reading;
import readout.answer.Block.Run;
import readout.answer.CommandCall;
import readout.answer.Evidence;
import readout.answer.Page;
import readout.answer.Provenance;
import readout.answer.Reply;
import readout.answer.Voice;
import readout.answer.Words;
import readout.command.Audience;
import readout.command.Command;
import readout.command.CommandSpec;
import readout.command.Commands;
import readout.command.Completion;
import readout.command.Manner;
import readout.command.Option;
import readout.command.OptionType;
import readout.command.Request;
import readout.command.Resolution;
import readout.edition.Edition;
import readout.model.Fidelity;
import readout.model.PartialDate;
import readout.model.SaidDate;
import readout.model.Strength;
import readout.model.WordChange;

/**
 * A question and a check that find what a test asks for: nothing where the text says “unknown”, and for a check one
 * quotation a line.
 */
final class SampleCommands {

    private static final Option<String> TEXT =
        new Option<>("text", "The quotation, or the message with it", new Lines(4000, true), true);
    private static final Option<String> SPEAKER =
        new Option<>("speaker", "Whose words they are said to be", new Lines(300, false), false);
    private static final Option<String> QUESTION =
        new Option<>("question", "What you want to know", new Lines(300, false), true);
    private static final Option<String> WITHOUT =
        new Option<>("without", "What to leave out", new Lines(300, false), false);

    private SampleCommands() {}

    static Commands all() {
        return Commands.of(List.of(new Check(), new Ask()));
    }

    private record Lines(int longest, boolean keepsLines) implements OptionType<String> {

        @Override
        public String placeholder() {
            return "TEXT";
        }

        @Override
        public Resolution<String> resolve(String typed, Edition edition) {
            return new Resolution.Resolved<>(typed);
        }

        @Override
        public String canonical(String value) {
            return value;
        }

        @Override
        public List<Completion> complete(String typed, Edition edition) {
            return List.of();
        }
    }

    private static final class Check implements Command {

        @Override
        public CommandSpec spec() {
            return new CommandSpec("check", "Whether somebody said that", List.of(TEXT, SPEAKER), Audience.EVERYONE,
                "'“Immediately” – Trump'", new Manner(true, "Check this quote", "Check a quotation"));
        }

        @Override
        public Reply answer(Request request, Edition edition) {
            var speaker = request.arguments().find(SPEAKER).orElse("");
            var blocks = request.arguments().require(TEXT).lines()
                .filter(line -> !line.isBlank())
                .<Block>map(line -> line.contains("unknown") ? unknown(line, speaker) : altered(line, speaker))
                .toList();
            return new Answer(
                request.call(), blocks.size() + " checked", blocks, List.of(), Page.ONLY, edition.stamp());
        }

        private static Checked unknown(String line, String speaker) {
            return new Checked(line, speaker, Fidelity.NOT_FOUND, "", Comparison.NONE, List.of());
        }

        private static Checked altered(String line, String speaker) {
            return new Checked(line, speaker, Fidelity.ALTERED, "“not” was added",
                new Comparison(
                    List.of(new Run("The exact words.", false)), List.of(new Run(line, false), new Run(" not", true)),
                    List.of(new WordChange(WordChange.Type.NEGATION, "", "not"))),
                List.of(evidence()));
        }
    }

    private static final class Ask implements Command {

        @Override
        public CommandSpec spec() {
            return new CommandSpec(
                "ask", "Ask in plain English", List.of(QUESTION, WITHOUT), Audience.EVERYONE, "'who said that'");
        }

        @Override
        public Reply answer(Request request, Edition edition) {
            var left = new ArrayList<>(List.of("party:russia", "event:putin-call"));
            var without = request.arguments().find(WITHOUT).map(parts -> List.of(parts.split(","))).orElse(List.of());
            left.removeAll(without);
            var readings = left.stream().map(part -> new Reading(part, without(request, without, part))).toList();
            var found = request.arguments().require(QUESTION).contains("unknown")
                ? new Block.Nearest("Near to it", List.of(evidence()))
                : new Block.Quoted(evidence());
            return new Answer(request.call(), request.arguments().require(QUESTION),
                List.of(new Block.Understood(readings), found), List.of(), Page.ONLY, edition.stamp());
        }

        private static CommandCall without(Request request, List<String> before, String part) {
            var parts = new ArrayList<>(before);
            Collections.addAll(parts, part);
            var arguments =
                new LinkedHashMap<String, String>(Map.of("question", request.arguments().require(QUESTION)));
            arguments.put("without", String.join(",", parts));
            return new CommandCall("ask", arguments, 1);
        }
    }

    private static Evidence evidence() {
        var words = new Words("The exact words.", true, Strength.QUOTATION, "", List.of());
        var said = new SaidDate(new PartialDate.OfDay(LocalDate.of(2025, 5, 19)), null, "");
        var provenance =
            new Provenance(List.of("Harbour Gazette"), "Harbour Gazette", URI.create("https://gazette.example/"), "");
        return new Evidence(
            "sample-statement", new Voice("Ada Holm", "", "us", "Northland"), words, said, provenance, List.of(), null);
    }
}
