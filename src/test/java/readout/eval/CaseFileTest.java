package readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {

    @TempDir Path folder;

    @Test
    void readsQuestionsWithTheGradesOfWhatAnswersThem() throws IOException {
        assertThat(read("""
            {"id":"1","q":"Who swims?","relevant":[{"id":"a","grade":2},{"id":"b","grade":1}],"type":"who","note":"x"}

            {"id":"2","q":"Who flies?","relevant":[],"type":"who"}
            """)).isEqualTo(new CaseFile.Cases<>(List.of(
            new AskCase("1", "Who swims?", Map.of("a", 2, "b", 1), "who"),
            new AskCase("2", "Who flies?", Map.of(), "who"))));
    }

    @Test
    void readsLinesAsWindowsEndsThemAndAByteOrderMark() throws IOException {
        assertThat(read("\uFEFF{\"id\":\"1\",\"q\":\"x\",\"relevant\":[],\"type\":\"who\"}\r\n"))
            .isEqualTo(new CaseFile.Cases<>(List.of(new AskCase("1", "x", Map.of(), "who"))));
    }

    @Test
    void namesEveryBadLineWithItsFile() throws IOException {
        var file = folder.resolve("cases.jsonl");

        assertThat(read("""
            {"id":"1","q":"x","type":"who"}
            {"id":"2","q":"x","relevant":["a"],"type":"who"}

            {"id":"4","q":"x","relevant":[{"id":"a","grade":0}],"type":"who"}
            {"id":"5","q":"x","relevant":[]}
            """)).isEqualTo(new CaseFile.Mistakes<>(List.of(
            file + ", line 1: lacks the list “relevant”",
            file + ", line 2: “relevant” has to hold objects with “id” and a “grade” from 1",
            file + ", line 4: “relevant” has to hold objects with “id” and a “grade” from 1",
            file + ", line 5: lacks “type”")));
    }

    @Test
    void saysThatThereIsNoCase() throws IOException {
        assertThat(read("\n\n"))
            .isEqualTo(new CaseFile.Mistakes<>(List.of(folder.resolve("cases.jsonl") + ": there is no case in it")));
    }

    @Test
    void readsOnWhereBytesAreNoUtf8() throws IOException {
        var file = folder.resolve("cases.jsonl");
        Files.write(file, "{\"id\":\"1\",\"q\":\"caf\u00e9\",\"relevant\":[],\"type\":\"who\"}"
            .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(AskCase.read(file))
            .isEqualTo(new CaseFile.Cases<>(List.of(new AskCase("1", "caf\uFFFD", Map.of(), "who"))));
    }

    private CaseFile.Reading<AskCase> read(String lines) throws IOException {
        return AskCase.read(Files.writeString(folder.resolve("cases.jsonl"), lines));
    }
}
