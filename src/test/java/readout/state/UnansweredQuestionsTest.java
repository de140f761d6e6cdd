package readout.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.state.UnansweredQuestions.Total;

class UnansweredQuestionsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Path file;
    private UnansweredQuestions questions;

    @BeforeEach
    void start(@TempDir Path folder) {
        file = folder.resolve("index/queue.jsonl");
        questions = new UnansweredQuestions(file, 3000);
    }

    @Test
    void hasNoneInAFileThatIsNotThere() {
        assertThat(questions.count()).isZero();
        assertThat(questions.totals()).isEmpty();
    }

    @Test
    void keepsALineForEachOffer() {
        questions.add(question(0, "Who pays for the ferry?"));

        assertThat(file).hasContent("""
            {"at":"2026-11-23T12:00:00Z","edition":7,"command":"ask","question":"Who pays for the ferry?"}""");
    }

    @Test
    void countsAQuestionOnceInWhateverSpelling() {
        questions.add(question(0, "When does it sail?"));
        questions.add(question(1, "Who pays for the ferry?"));
        questions.add(question(2, "  who pays for the FERRY "));
        questions.add(new UnansweredQuestion(NOON, 7, "check", "Who pays for the ferry?"));

        assertThat(questions.count()).isEqualTo(3);
        assertThat(questions.totals()).containsExactly(
            new Total("ask", "Who pays for the ferry?", 2, NOON.plusSeconds(2)),
            new Total("ask", "When does it sail?", 1, NOON),
            new Total("check", "Who pays for the ferry?", 1, NOON));
    }

    @Test
    void keepsQuestionsWithoutWordsApart() {
        questions.add(question(0, "?!"));
        questions.add(question(0, "…"));

        assertThat(questions.count()).isEqualTo(2);
    }

    @Test
    void passesOverALineThatWasCutShort() throws IOException {
        questions.add(question(0, "first"));
        Files.writeString(file, Files.readString(file) + "{\"at\":\"20");
        questions.add(question(0, "second"));

        assertThat(questions.totals()).extracting(Total::question).containsExactly("first", "second");
    }

    @Test
    void cutsLongQuestionsAndTakesNoMoreOnceItIsFull() throws IOException {
        while (questions.add(question(0, "x".repeat(4000)))) {
            assertThat(file).isNotEmptyFile();
        }

        assertThat(Files.size(file)).isBetween(3000L, 3700L);
        assertThat(questions.totals()).singleElement().extracting(Total::times).isEqualTo(6L);
    }

    private static UnansweredQuestion question(int second, String question) {
        return new UnansweredQuestion(NOON.plusSeconds(second), 7, "ask", question);
    }
}
