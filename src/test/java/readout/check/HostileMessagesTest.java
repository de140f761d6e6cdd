package readout.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.CorpusEdition;
import readout.Fixtures;
import readout.model.Fidelity;

/** What people may paste to break it comes to an answer like any other. */
class HostileMessagesTest {

    private static final String WORDS = "The water belongs to everybody who drinks it.";

    private static CorpusEdition corpus;

    @BeforeAll
    static void publish(@TempDir Path folder) {
        corpus = new CorpusEdition(folder, Fixtures.registry(), Fixtures.statements());
    }

    @AfterAll
    static void close() {
        corpus.close();
    }

    static List<String> messages() {
        return List.of(
            "\"".repeat(2_000),
            "“".repeat(2_000) + "”".repeat(2_000),
            "'\"".repeat(2_000),
            "a ".repeat(2_000),
            "said ".repeat(800),
            "Marsh said: ".repeat(330),
            "— ".repeat(1_300),
            "(".repeat(4_000),
            "a".repeat(4_000),
            "…".repeat(4_000),
            "> ".repeat(2_000),
            ">\n".repeat(2_000),
            "[".repeat(2_000) + "]".repeat(2_000),
            "http://" + "a".repeat(3_990),
            "<:a:".repeat(1_000),
            "*_~|`".repeat(800),
            "e" + "\u0301".repeat(3_999),
            "\u202E\u0000\uD83D\uFFFF" + "\u200b".repeat(3_000),
            (WORDS + "\n").repeat(80),
            "the water belongs to ".repeat(190));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void isAnswered(String message) {
        var checks = check(message);
        assertThat(checks.findings()).hasSizeLessThanOrEqualTo(Checker.MOST_QUOTATIONS);
        assertThat(checks.findings()).extracting(Finding::fidelity).doesNotContain(Fidelity.MISATTRIBUTED);
    }

    @Test
    void whatCannotBeSeenDoesNotHideWords() {
        var zalgo = new StringBuilder();
        WORDS.chars().forEach(c -> zalgo.append((char) c).append(c == ' ' ? "" : "\u0335\u0322\u0348\u033f"));
        assertThat(kinds("“" + zalgo + "” — Ada Marsh")).containsExactly(Fidelity.VERBATIM);
        assertThat(kinds("\u202E“" + WORDS + "”\u202C — Ada Marsh")).containsExactly(Fidelity.VERBATIM);
        assertThat(kinds("“" + WORDS.replace("", "\u200d") + "”")).containsExactly(Fidelity.VERBATIM);
    }

    @Test
    void aMarkThatNothingClosesStillOpensAQuotation() {
        assertThat(kinds("Marsh: “" + WORDS)).containsExactly(Fidelity.VERBATIM);
        assertThat(kinds("Marsh: \"" + WORDS + "\nso there")).containsExactly(Fidelity.VERBATIM);
    }

    @Test
    void aMessageWithoutWordsQuotesNothing() {
        assertThat(check("😂😂 <:kek:12> https://example.org").findings()).isEmpty();
    }

    private static Checks check(String message) {
        return new Checkers().of(corpus.edition()).check(message, "");
    }

    private static List<Fidelity> kinds(String message) {
        return check(message).findings().stream().map(Finding::fidelity).toList();
    }
}
