package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.Evidence;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Provenance;
import readout.answer.Voice;
import readout.answer.Words;
import readout.command.OptionType;
import readout.discord.server.Message;
import readout.discord.server.MessageLimits;
import readout.discord.server.Shown;
import readout.model.EditionStamp;
import readout.model.PartialDate;
import readout.model.SaidDate;
import readout.model.Strength;

/** Answers as long as the corpus allows, and longer. */
class LongAnswersTest {

    /** The longest text that the corpus takes. */
    private static final int TEXT_LENGTH = 1500;

    @ParameterizedTest
    @ValueSource(strings = {"word ", "*", "\\", "😀", "“Ж” ", "one. two\n"})
    void showsEveryStatementWholeOverTheParts(String repeated) {
        var text = filled(repeated);
        var parts = partsOf(answer(text, IntStream.range(0, 8).mapToObj(i -> evidence(i, text)).toList()));
        var shown = parts.stream().map(part -> Shown.of(part.text())).collect(Collectors.joining("\n"));

        assertThat(parts).allSatisfy(part -> assertThat(MessageLimits.violations(part)).isEmpty());
        assertThat(shown.split("“" + Pattern.quote(text) + "”", -1)).hasSize(8 + 1);
        IntStream.range(0, 8).forEach(i -> assertThat(shown).contains("statement-" + i + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#\n", "1.\n", "`"})
    void takesTextsThatNoMessageHolds(String repeated) {
        var parts = partsOf(answer("Title", List.of(evidence(0, filled(repeated)))));
        var marks =
            parts.stream().flatMap(part -> Shown.of(part.text()).chars().boxed()).filter(c -> c == repeated.charAt(0));

        assertThat(parts).allSatisfy(part -> assertThat(MessageLimits.violations(part)).isEmpty());
        assertThat(marks.count()).isGreaterThanOrEqualTo(TEXT_LENGTH / repeated.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 12})
    void takesAnyNumberOfSidesAndStatements(int number) {
        var statements = IntStream.range(0, number).mapToObj(i -> evidence(i, "Short.")).toList();
        var sides = IntStream.range(0, number)
            .mapToObj(i -> new Block.Side("Side " + i, i % 2 == 0 ? "north" : "south", "x".repeat(200), statements))
            .toList();
        var blocks = new ArrayList<Block>(List.of(new Block.SideBySide("When?", sides)));
        var parts = partsOf(answer("A title", blocks, List.of()));

        assertThat(parts).allSatisfy(part -> assertThat(MessageLimits.violations(part)).isEmpty());
        assertThat(
            parts.stream().flatMap(part -> part.text().lines()).filter(line -> line.contains("statement-")).count())
            .isEqualTo((long) number * number);
    }

    private static List<Message> partsOf(Answer answer) {
        var parts = new ArrayList<Message>();
        for (var part = 1; parts.isEmpty() || parts.getLast().buttons().contains("More ▶"); part++) {
            parts.add(Drawn.part(answer, part));
        }
        return parts;
    }

    private static String filled(String repeated) {
        return repeated.repeat(TEXT_LENGTH / repeated.length()).strip();
    }

    private static Answer answer(String words, List<Evidence> statements) {
        List<Block> blocks = statements.stream().<Block>map(Block.Quoted::new).toList();
        return answer(words.replace('\n', ' '), blocks,
            List.of(followUp("Timeline", words), followUp("x".repeat(80), "y")));
    }

    private static Answer answer(String title, List<Block> blocks, List<FollowUp> followUps) {
        var call = new CommandCall("quote", Map.of("words", "*".repeat(OptionType.USUAL_LENGTH)), 1);
        var stamp =
            new EditionStamp(Long.MAX_VALUE, "f".repeat(64), Instant.parse("2026-11-23T14:05:00Z"), Long.MAX_VALUE);
        return new Answer(call, title, blocks, followUps, Page.ONLY, stamp);
    }

    private static FollowUp followUp(String label, String event) {
        return new FollowUp(label, new CommandCall("timeline", Map.of("event", event.strip()), 1));
    }

    private static Evidence evidence(int number, String text) {
        var voice = new Voice("N".repeat(80), "R".repeat(150), "north", "Northland");
        var words = new Words(text, true, Strength.TRANSLATED_QUOTATION, "ru", List.of());
        var said = new SaidDate(new PartialDate.OfDay(LocalDate.of(2031, 3, 3)), null, "");
        var provenance = new Provenance(
            List.of("h".repeat(80), "Harbour Gazette"), "Harbour Gazette",
            URI.create("https://gazette.example/" + "p".repeat(number % 2 == 0 ? 100 : 600)), "4 March 2031");
        return new Evidence("statement-" + number, voice, words, said, provenance, List.of(), null);
    }
}
