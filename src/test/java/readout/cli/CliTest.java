package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.FixtureEdition;
import readout.Golden;

class CliTest {

    private static FixtureEdition fixture;

    private TestTerminal pipe;

    @BeforeAll
    static void publish(@TempDir Path folder) {
        fixture = new FixtureEdition(folder);
    }

    @BeforeEach
    void start() {
        pipe = TestTerminal.pipe(fixture.edition(), "");
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void answersACommandOnTheOutputStreamAlone() {
        assertThat(pipe.run("claims", "lake-call")).isEqualTo(0);
        Golden.assertMatches("cli/claims.txt", pipe.out());
        assertThat(pipe.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims --event lake-call", "claims --event=lake-call", "claims lake-call",
        "claims Call about the lake"})
    void takesTheFirstOptionWithAndWithoutItsName(String words) {
        pipe.run(words.split(" "));
        assertThat(pipe.out()).startsWith("Call about the lake");
    }

    @Test
    void takesTheRemainingWordsAsOneValue() {
        pipe.run("claims", "no", "such", "event", "--format", "json");
        assertThat(pipe.out()).contains("“no such event”");
    }

    @Test
    void showsTheCommandsOfEveryKindOfUser() {
        assertThat(pipe.run("--help")).isEqualTo(0);
        Golden.assertMatches("cli/help.txt", pipe.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims --help", "claims -h", "help claims"})
    void explainsACommand(String words) {
        assertThat(pipe.run(words.split(" "))).isEqualTo(0);
        Golden.assertMatches("cli/help-claims.txt", pipe.out());
    }

    @Test
    void refusesAnUnknownNameWithNearMissesToType() {
        assertThat(pipe.run("claims", "lake-cal")).isEqualTo(1);
        Golden.assertMatches("cli/near-miss.txt", pipe.err());
        assertThat(pipe.out()).isEmpty();
    }

    @Test
    void refusesAsJsonWhereAProgramWaitsForIt() {
        assertThat(pipe.run("claims", "lake-cal", "--format", "json")).isEqualTo(1);
        assertThat(pipe.out()).contains("\"kind\" : \"unknown-name\"");
    }

    @Test
    void namesNearMissesOfAnUnknownCommand() {
        assertThat(pipe.run("clams", "lake-call")).isEqualTo(2);
        assertThat(pipe.err()).isEqualTo("""
            readout: there is no command “clams”.
            Did you mean:
              ./readout claims
            See: ./readout --help
            """);
    }

    @Test
    void namesNearMissesOfAnUnknownOption() {
        assertThat(pipe.run("claims", "lake-call", "--tpic", "water")).isEqualTo(2);
        assertThat(pipe.err()).contains("tpic").contains("./readout claims lake-call --topic water");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "claims --event", "claims lake-call --page x", "claims lake-call --format xml", "claims lake-call --width wide",
        "claims lake-call --event lake-call", "claims --event lake-call --event lake-call", "coverage x", "bot now",
        "validate a b", "backup", "restore a b", "validate --format xml", "claims"})
    void exitsWithTwoForWhatIsNotTypedAsItShouldBe(String words) {
        assertThat(pipe.run(words.split(" "))).isEqualTo(2);
        assertThat(pipe.err()).isNotEmpty();
    }

    @Test
    void exitsWithTwoForWhatCannotBeStarted() {
        assertThat(pipe.run("bot")).isEqualTo(2);
        assertThat(pipe.err()).isEqualTo("readout: there is no token: see README\n");
    }

    @Test
    void exitsWithSeventyAndAnIncidentForItsOwnMistakes() {
        assertThat(pipe.run("claims", FixtureSession.BROKEN)).isEqualTo(70);
        assertThat(pipe.err()).contains("incident c0ffee").doesNotContain("the disk is gone");
    }

    @Test
    void printsTheInvitation() {
        assertThat(pipe.run("invite")).isEqualTo(0);
        assertThat(pipe.out()).isEqualTo("https://discord.example/invite\n");
    }

    @Test
    void saysHowMuchItBackedUp() {
        assertThat(pipe.run("backup", "kept.jsonl")).isEqualTo(0);
        assertThat(pipe.out()).isEqualTo("12 rows written\n");
    }

    @Test
    void saysWhyItRestoresNothing() {
        assertThat(pipe.run("restore", "kept.jsonl")).isEqualTo(2);
        assertThat(pipe.err()).isEqualTo("readout: the memory is not empty\n");
    }

    @Test
    void saysWhatAilsTheBot() {
        assertThat(pipe.run("status", "--probe")).isEqualTo(1);
        assertThat(pipe.err()).contains("the bot does not answer");
    }

    @Test
    void coloursOnATerminalOnly() {
        assertThat(coloured(Map.of(), true, "claims", "lake-call")).isTrue();
        assertThat(coloured(Map.of(), false, "claims", "lake-call")).isFalse();
    }

    @Test
    void leavesColoursOutWhereTheyAreNotWanted() {
        assertThat(coloured(Map.of("NO_COLOR", "1"), true, "claims", "lake-call")).isFalse();
        assertThat(coloured(Map.of("TERM", "dumb"), true, "claims", "lake-call")).isFalse();
        assertThat(coloured(Map.of(), true, "claims", "lake-call", "--colour", "never")).isFalse();
        assertThat(coloured(Map.of("NO_COLOR", "1"), false, "claims", "lake-call", "--color=always")).isTrue();
    }

    @Test
    void fitsTheWidthAsked() {
        pipe.run("claims", "lake-call", "--width", "50");
        assertThat(pipe.out().lines()).allMatch(line -> line.length() <= 50 || !line.strip().contains(" "));
    }

    @Test
    void answersTheLinesOfAPipeLikeAConsole() {
        var console = TestTerminal.pipe(fixture.edition(), "clams\n\naccounts lake-call\nmore\nexit\nevents\n");
        assertThat(console.run()).isEqualTo(0);
        Golden.assertMatches("cli/console.txt", console.out());
    }

    private static boolean coloured(Map<String, String> environment, boolean isTerminal, String... words) {
        var terminal = new TestTerminal(fixture.edition(), environment, isTerminal, new byte[0]);
        terminal.run(words);
        return terminal.out().contains("\u001B[");
    }
}
