package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.FixtureEdition;
import readout.Golden;

/** The contract of {@code docs/BATCH.md}. */
class BatchTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static FixtureEdition fixture;

    @BeforeAll
    static void publish(@TempDir Path folder) {
        fixture = new FixtureEdition(folder);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void writesOneObjectALine() {
        Golden.assertMatches("cli/batch.jsonl", answers("source lake-call-marsh-talks-at-once\nclaims lake-cal\n"));
    }

    @Test
    void readsBothFormsAlike() {
        var typed = answer("claims --event lake-call --page 1");
        assertThat(answer("{\"command\":\"claims\",\"arguments\":{\"event\":\"lake-call\"}}")).isEqualTo(typed);
        assertThat(answer("{\"command\":\"claims\",\"arguments\":{\"event\":\"lake-call\",\"page\":1}}"))
            .isEqualTo(typed);
        assertThat(answer("{\"command\":\"claims\",\"arguments\":{\"event\":\"lake-call\",\"page\":\"1\"}}"))
            .isEqualTo(typed);
        assertThat(answer("./readout claims 'Call about the lake'")).isEqualTo(typed);
        assertThat(answer("/claims lake-call")).isEqualTo(typed);
    }

    @Test
    void readsTheCallOfAnAnswerAgain() {
        var typed = answer("accounts lake-call --page 2");
        assertThat(answer(typed.at("/answer/call").toString())).isEqualTo(typed);
    }

    @Test
    void namesEditionStatementsAndPageBesideTheAnswer() {
        var answer = answer("claims lake-call");
        assertThat(answer.fieldNames()).toIterable()
            .containsExactly("command", "edition", "statements", "abstained", "nearest", "checks", "page", "answer");
        assertThat(answer.at("/edition").toString()).isEqualTo("{\"number\":7,\"revision\":\"a1b2c3d4e5f6\"}");
        assertThat(answer.at("/page").toString()).isEqualTo("{\"number\":1,\"of\":1}");
        assertThat(answer.at("/statements").size()).isEqualTo(answer.at("/answer/statements").size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "claims lake-cal | claims | unknown-name",
        "claims | claims | missing-option",
        "claims lake-call --page 99 | claims | no-such-page",
        "claims lake-call --tpic x | claims | unknown-option",
        "clams lake-call | clams | unknown-command",
        "events --from yesteryear | events | bad-value",
        "claims broken-index | claims | internal",
        "claims lake-call --page x | null | unreadable",
        "claims 'lake-call | null | unreadable",
        "{\"command\":\"claims\" | null | unreadable",
        "{\"command\":\"claims\",\"command\":\"events\"} | null | unreadable",
        "{\"command\":1} | null | unreadable",
        "{\"command\":\"claims\",\"arguments\":[]} | null | unreadable",
        "{\"command\":\"claims\",\"arguments\":{\"event\":{}}} | null | unreadable",
        "{\"command\":\"claims\",\"arguments\":{\"page\":\"x\"}} | null | unreadable",
        "{\"command\":\"claims\",\"argument\":{}} | null | unreadable",
        "{} {} | null | unreadable",
        "/ | null | unreadable",
        "[] | [] | unknown-command",
    })
    void saysWhyALineHasNoAnswer(String line, String command, String kind) {
        var error = answer(line);
        assertThat(error.fieldNames()).toIterable().containsExactly("command", "error");
        assertThat(error.get("command").asText()).isEqualTo(command);
        assertThat(error.at("/error/kind").asText()).isEqualTo(kind);
        assertThat(error.at("/error/message").asText()).isNotEmpty();
        assertThat(error.at("/error/suggestions").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "claims \u001B[2J", "{\"command\":\"\\ud83d\"}", "claims --event \u202Ex", "-",
        "--", "\\", "''"})
    void goesOnAfterHostileLines(String line) {
        assertThat(lines(answers(line + "\nevents\n"))).hasSize(2).last()
            .satisfies(last -> assertThat(last.get("command").asText()).isEqualTo("events"));
    }

    @Test
    void goesOnAfterALineThatIsFarTooLong() {
        var answers = lines(answers("quote " + "x".repeat(1_000_000) + "\nevents\n"));
        assertThat(answers.getFirst().at("/error/message").asText()).contains("longer than 65536 characters");
        assertThat(answers.getLast().has("answer")).isTrue();
    }

    @Test
    void goesOnAfterDeepNesting() {
        assertThat(lines(answers("{\"command\":" + "[".repeat(60_000) + "\nevents\n"))).hasSize(2);
    }

    @Test
    void goesOnAfterBytesThatAreNoText() {
        var input = new byte[]{'c', (byte) 0xFF, (byte) 0xC0, '\n', 'e', 'v', 'e', 'n', 't', 's'};
        var terminal = new TestTerminal(fixture.edition(), Map.of(), false, input);
        assertThat(terminal.run("batch")).isEqualTo(0);
        assertThat(lines(terminal.out())).hasSize(2).last().satisfies(last -> assertThat(last.has("answer")).isTrue());
    }

    @Test
    void passesOverBlankLinesAndComments() {
        assertThat(lines(answers("\n  \n# all events\nevents\r\n\n"))).hasSize(1);
    }

    private static JsonNode answer(String line) {
        return lines(answers(line + "\n")).getFirst();
    }

    private static String answers(String input) {
        var terminal = new TestTerminal(fixture.edition(), Map.of(), false, input.getBytes(StandardCharsets.UTF_8));
        assertThat(terminal.run("batch")).isEqualTo(0);
        return terminal.out();
    }

    private static List<JsonNode> lines(String out) {
        return out.lines().map(BatchTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
