package readout.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakeReportsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Path file;
    private MistakeReports reports;

    @BeforeEach
    void start(@TempDir Path folder) {
        file = folder.resolve("index/mistakes.jsonl");
        reports = new MistakeReports(file, 3000);
    }

    @Test
    void hasNoneInAFileThatIsNotThere() {
        assertThat(reports.count()).isZero();
    }

    @Test
    void keepsALineForEachReport() throws IOException {
        reports.add(report("first\nline"));
        new MistakeReports(file, 3000).add(report("second"));

        assertThat(reports.count()).isEqualTo(2);
        assertThat(file).hasContent("""
            {"at":"2026-11-23T12:00:00Z","edition":7,"question":"/claims event:lake-call","text":"first\\nline"}
            {"at":"2026-11-23T12:00:00Z","edition":7,"question":"/claims event:lake-call","text":"second"}""");
    }

    @Test
    void beginsANewLineAfterOneThatWasCutShort() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"at\":\"20", StandardOpenOption.CREATE);
        reports.add(report("whole"));

        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().endsWith("\"text\":\"whole\"}");
    }

    @Test
    void cutsLongWordsBetweenCharacters() throws IOException {
        reports.add(report("😀".repeat(600) + "end"));
        reports.add(report("x" + "😀".repeat(600)));

        assertThat(Files.readAllLines(file)).allSatisfy(
            line -> assertThat(line).hasSizeLessThan(1200).doesNotContain("end", "?"));
    }

    @Test
    void takesNoMoreOnceItIsFull() {
        assertThat(reports.add(report("x".repeat(1000)))).isTrue();
        assertThat(reports.add(report("x".repeat(1000)))).isTrue();
        assertThat(reports.add(report("x".repeat(1000)))).isTrue();
        assertThat(reports.add(report("x"))).isFalse();
        assertThat(reports.count()).isEqualTo(3);
    }

    private static MistakeReport report(String text) {
        return new MistakeReport(NOON, 7, "/claims event:lake-call", text);
    }
}
