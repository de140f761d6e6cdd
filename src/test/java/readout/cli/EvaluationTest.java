package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.FixtureEdition;
import readout.Golden;

class EvaluationTest {

    private static FixtureEdition fixture;

    @TempDir Path folder;

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
    void scoresChecksBesidePlainerWays() throws IOException {
        var file = file("""
            {"id":"1","text":"“The water belongs to everybody who drinks it.” — Marsh","expected":"verbatim",\
            "statement_id":"lake-call-marsh-water-is-shared"}
            {"id":"2","text":"“The water belongs to nobody who drinks it.”","claimed_speaker":"Ada Marsh",\
            "expected":"altered","statement_id":"lake-call-marsh-water-is-shared"}

            {"id":"3","text":"“We shall drain the lake” — Brandt","claimed_speaker":null,"expected":"verbatim"}
            """);
        assertThat(pipe.run("eval", "check", file.toString())).isEqualTo(ExitCode.ANSWERED);
        Golden.assertMatches("cli/eval-check.txt", pipe.out());
    }

    @Test
    void namesEveryBadLine() throws IOException {
        var file = file("""
            {"id":"1","text":"x","expected":"true"}
            [1]
            {"id":"3","expected":"verbatim"}
            {"id":"4","text":"x","expected":"verbatim"
            """);
        assertThat(pipe.run("eval", "check", file.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(pipe.out()).isEmpty();
        assertThat(pipe.err())
            .contains("line 1: “true” is none of misattributed, altered, stitched, clipped, verbatim, not-found")
            .contains("line 2: is no JSON object")
            .contains("line 3: lacks “text”")
            .contains("line 4: is not JSON");
    }

    @Test
    void saysWhatItTakes() {
        assertThat(pipe.run("eval")).isEqualTo(ExitCode.USAGE);
        assertThat(pipe.run("eval", "chess", "file")).isEqualTo(ExitCode.USAGE);
        assertThat(pipe.run("eval", "check", folder.resolve("none.jsonl").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(pipe.err())
            .contains("eval takes what to evaluate (")
            .contains("readout: " + folder.resolve("none.jsonl") + " cannot be read: it is not there");
    }

    @Test
    void scoresTheSearchOnACollection() throws IOException {
        collection("q\tb\t1\n");
        assertThat(pipe.run("eval", "retrieval", folder.toString())).isEqualTo(ExitCode.ANSWERED);
        assertThat(pipe.out())
            .startsWith("2 documents, 1 queries; rankings of 1,000\nno vectors: none in this test\n")
            .containsPattern("\nBM25 +(1\\.000 +){6}[0-9]")
            .contains("\nindexing: ");
        assertThat(pipe.err()).isEmpty();
    }

    @Test
    void namesEveryBadLineOfACollection() throws IOException {
        collection("q\ta\nq\ta\tmuch\n");
        assertThat(pipe.run("eval", "retrieval", folder.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(pipe.out()).isEmpty();
        assertThat(pipe.err().lines())
            .containsExactly(
                "readout: " + folder.resolve("qrels.tsv")
                    + ", line 1: has other columns than query, document and grade: 2 of them",
                "readout: " + folder.resolve("qrels.tsv")
                    + ", line 2: has “much” for a grade, which is no whole number");
    }

    @Test
    void saysWhatIsNoCollection() throws IOException {
        var file = file("{}");
        assertThat(pipe.run("eval", "retrieval", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(pipe.run("eval", "retrieval", file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(pipe.run("eval", "retrieval", folder.resolve("none").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(pipe.err().lines())
            .containsExactly(
                "readout: " + folder + " lacks docs.jsonl, queries.jsonl, qrels.tsv",
                "readout: " + file + " cannot be read: it is no folder",
                "readout: " + folder.resolve("none") + " cannot be read: it is not there");
    }

    private void collection(String judgements) throws IOException {
        Files.writeString(folder.resolve("docs.jsonl"), """
            {"id":"a","title":"Rain","text":"It rained on the lake."}
            {"id":"b","text":"The boats stayed in the harbour."}
            """);
        Files.writeString(folder.resolve("queries.jsonl"), """
            {"id":"q","text":"Where were the boats?"}
            """);
        Files.writeString(folder.resolve("qrels.tsv"), judgements);
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("cases.jsonl"), lines);
    }
}
