package readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotations against the archived text of their source. */
final class ArchiveRuleTest {

    private static final String CALL = "events/lake-call.yaml";

    @TempDir private Path folder;

    private CorpusDraft draft;

    @BeforeEach
    void copyTheFixtures() {
        draft = new CorpusDraft(folder);
    }

    @Test
    void tellsWhereTheWordsDepartFromTheText() throws IOException {
        assertThat(problemsAfter("exact: \"The water belongs to everybody", "exact: \"The water belongs to all"))
            .containsExactly(CALL + ":29:14: these words do not stand in the archived text → copy them from the text: "
                + "after “The water belongs to ” it goes on “everybody who d”");
    }

    @Test
    void tellsACurlyQuotationMarkFromAStraightOne() throws IOException {
        assertThat(problemsAfter("pact “ripens” slowly", "pact \\\"ripens\\\" slowly")).first().asString()
            .startsWith(CALL + ":45:14: these words do not stand in the archived text");
    }

    @Test
    void wantsTheWordsBetweenPrefixAndSuffix() throws IOException {
        assertThat(problemsAfter("suffix: \"” Of a day\"", "suffix: \"” Of a night\"")).containsExactly(
            CALL + ":45:7: the words stand in the archived text, but not between `prefix` and `suffix` → copy both from "
                + "the text, with their spaces and quotation marks");
    }

    @Test
    void wantsThemThereOnce() throws IOException {
        var once =
            "      exact: \"A good pact “ripens” slowly.\"\n      prefix: \"answered calmly: “\"\n      suffix: \"” Of a day\"\n";

        assertThat(problemsAfter(once, "      exact: a\n")).containsExactly(
            CALL + ":45:7: these words stand several times in the archived text → lengthen `prefix` or `suffix` until "
                + "they stand there once");
    }

    @Test
    void tellsTheRightPosition() throws IOException {
        assertThat(problemsAfter("position: {start: 105, end: 174}", "position: {start: 104, end: 173}"))
            .containsExactly(
                CALL + ":22:15: the words stand elsewhere in the archived text → write {start: 105, end: 174}");
    }

    @Test
    void wantsTheTextThatWasArchived() {
        draft.write("archive/bulletin.txt", "Another text.");

        assertThat(draft.problems()).singleElement().asString()
            .startsWith("sources.yaml:8:13: the archived text is another one → put the right text there, or write ");
    }

    @Test
    void namesTheTextThatIsNotThere() throws IOException {
        Files.move(draft.file("archive/bulletin.txt"), draft.file("archive/bulletins.txt"));

        assertThat(draft.problems()).contains(
            "sources.yaml:7:11: there is no text `archive/bulletin.txt` → did you mean `archive/bulletins.txt`?");
    }

    private List<String> problemsAfter(String old, String changed) throws IOException {
        var text = Files.readString(draft.file(CALL));
        assertThat(text).contains(old);
        return draft.write(CALL, text.replace(old, changed)).problems();
    }
}
