package readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.SourcedStatement;

/** Statements in bulk, and reading a corpus again after it was found valid. */
final class BulkFileTest {

    private static final String LINE = """
        {"id":"more-1","event":"lake-call","speaker":"ada-marsh","gist":"Marsh waves.","said":"2024-04-08",\
        "topics":["talks"],"source":"bulletin","via":["The Lake Bulletin"]}
        """;

    @TempDir private Path folder;

    private CorpusDraft draft;

    @BeforeEach
    void copyTheFixtures() {
        draft = new CorpusDraft(folder);
    }

    @Test
    void readsTheSameKeysAsAnEventFile() throws FileChangedException {
        var corpus = draft.write("bulk/more.jsonl", LINE + "\n" + LINE.replace("more-1", "more-2")).corpus();

        assertThat(read(corpus, "bulk/more.jsonl")).extracting(s -> s.statement().id()).containsExactly("more-1",
            "more-2");
    }

    @Test
    void namesLineAndColumnOfAMistake() {
        var lines = LINE + LINE.replace("more-1", "more-2").replace("[\"talks\"]", "[\"tea\"]");

        assertThat(draft.write("more.jsonl", lines).problems())
            .containsExactly("more.jsonl:2:110: there is no topic `tea` → write `talks` or `water`");
    }

    @Test
    void namesWhatIsNoStatement() {
        var lines = "{\"id\":\"a\",\"id\":\"b\"}\n{\"id\":\n[]\n" + LINE.strip() + LINE + "\"\\ud800\"\n";

        assertThat(draft.write("more.jsonl", lines).problems()).extracting(BulkFileTest::place)
            .containsExactly("more.jsonl:1:11", "more.jsonl:2:7", "more.jsonl:3:1", "more.jsonl:4:167",
                "more.jsonl:5:1");
    }

    @Test
    void wantsTheEventThatNoFileNames() {
        assertThat(draft.write("more.jsonl", LINE.replace("\"event\":\"lake-call\",", "")).problems()).containsExactly(
            "more.jsonl:1:1: `event` is missing → name the event, which a bulk file needs for each statement");
    }

    @Test
    void refusesAnEndlessLineAndReadsOn() {
        assertThat(draft.write("more.jsonl", "x".repeat(1_000_000) + "\n" + LINE.replace("talks", "tea")).problems())
            .extracting(BulkFileTest::place)
            .containsExactly("more.jsonl:1", "more.jsonl:2:110");
    }

    @Test
    void tellsWhenAFileChangedSinceItWasFoundValid() {
        var corpus = draft.write("more.jsonl", LINE).statement().corpus();
        draft.write("more.jsonl", LINE.replace("waves", "nods")).event("greets", "leaves");

        assertThatExceptionOfType(FileChangedException.class).isThrownBy(() -> read(corpus, "more.jsonl"));
        assertThatExceptionOfType(FileChangedException.class).isThrownBy(() -> read(corpus, "events/talk.yaml"));
    }

    @Test
    void knowsWhetherAFolderIsUnchanged() {
        var loader = new CorpusLoader();
        var files = draft.write("more.jsonl", LINE).corpus().files();

        assertThat(loader.isUnchanged(folder, files)).isTrue();
        draft.write("more.jsonl", LINE);
        assertThat(loader.isUnchanged(folder, files)).isTrue();
        draft.write("more.jsonl", LINE + LINE);
        assertThat(loader.isUnchanged(folder, files)).isFalse();
        draft.write("more.jsonl", LINE).write("events/new.yaml", "");
        assertThat(loader.isUnchanged(folder, files)).isFalse();
    }

    @Test
    void givesTheSameRevisionToTheSameFilesOnly() {
        var before = draft.corpus().revision();

        assertThat(draft.corpus().revision()).isEqualTo(before).hasSize(64);
        assertThat(draft.write("more.jsonl", LINE).corpus().revision()).isNotEqualTo(before);
    }

    private static List<SourcedStatement> read(Corpus corpus, String path) throws FileChangedException {
        var statements = new ArrayList<SourcedStatement>();
        var file = corpus.files().stream().filter(known -> known.path().equals(path)).findFirst().orElseThrow();
        corpus.statements(file, statements::add);
        return statements;
    }

    private static String place(String problem) {
        return problem.substring(0, problem.indexOf(": "));
    }
}
