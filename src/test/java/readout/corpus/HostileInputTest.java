package readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that no honest curator writes: each gives a problem at its place, and never an exception or a hang. */
@Timeout(60)
final class HostileInputTest {

    private static final String TALK = "events/talk.yaml";

    @TempDir private Path folder;

    @TempDir private Path elsewhere;

    private CorpusDraft draft;

    @BeforeEach
    void copyTheFixtures() {
        draft = new CorpusDraft(folder);
    }

    @Test
    void refusesAFileOfFiftyMegabytes() throws IOException {
        try (var file = new RandomAccessFile(draft.file(TALK).toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        assertThat(draft.problems()).containsExactly(
            TALK + ": the file is larger than 4 MB → split it, or move its statements into a bulk file (.jsonl)");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(draft.write(TALK, "[".repeat(100_000)).problems()).containsExactly(
            TALK + ":1:22: this is nested too deeply → compare with the other files");
    }

    @Test
    void refusesAliasBombs() {
        assertThat(draft.write(TALK, "slug: &a [x]\ntitle: [*a, *a]\n").problems()).containsExactly(
            TALK + ":1:7: anchors and aliases (& and *) are not used here → write the value out");
    }

    @Test
    void refusesTags() {
        assertThat(draft.event("A talk", "!!javax.script.ScriptEngineManager [a]").problems()).containsExactly(
            TALK + ":2:8: tags (!) are not used here → leave it out, or put the text in quotes");
    }

    @Test
    void namesAKeyGivenTwice() {
        assertThat(draft.event("date:", "title: B\ndate:").problems()).containsExactly(
            TALK + ":3:1: `title` is given twice → keep one of them");
    }

    @Test
    void refusesASecondDocument() {
        assertThat(draft.statement("---").problems()).isNotEmpty();
        assertThat(draft.write(TALK, CorpusDraft.EVENT + "---\nslug: b\n").problems()).containsExactly(
            TALK + ":12:1: a second document begins here → keep one document a file");
    }

    @Test
    void namesUtf16() {
        var bytes = ("\uFEFF" + CorpusDraft.EVENT).getBytes(StandardCharsets.UTF_16LE);

        assertThat(draft.write(TALK, bytes).problems())
            .containsExactly(TALK + ":1:1: the file is UTF-16 → save the file as UTF-8");
    }

    @Test
    void findsTheFirstByteThatIsNotUtf8() {
        var bytes = CorpusDraft.EVENT.replace("A talk", "Un thé").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(draft.write(TALK, bytes).problems()).containsExactly(
            TALK + ":2:13: this is not UTF-8 (Latin-1 or Windows-1252 perhaps) → save the file as UTF-8");
    }

    @Test
    void takesAByteOrderMark() {
        assertThat(draft.write(TALK, "\uFEFF" + CorpusDraft.EVENT).problems()).isEmpty();
    }

    @Test
    void findsNulAndCharactersThatTurnTheWritingRound() {
        assertThat(draft.event("A talk", "A\0talk").problems()).first().asString()
            .startsWith(TALK + ":2:9: there is an invisible character, U+0000");
        assertThat(draft.event("A talk", "A \u202Etalk").problems()).first().asString()
            .startsWith(TALK + ":2:10: there is an invisible character, U+202E");
    }

    @Test
    void countsColumnsInCharactersNotUnits() {
        assertThat(draft.statement("quotation: {exact: '😀', seq: 2}").problems()).singleElement().asString()
            .startsWith(TALK + ":12:34: ");
    }

    @Test
    void namesTabs() {
        assertThat(draft.event("    gist", "\tgist").problems()).singleElement().asString()
            .startsWith(TALK + ":7:1: this is not YAML: ").endsWith("indent with spaces, not tabs");
    }

    @Test
    void namesEmptyFiles() {
        assertThat(draft.write(TALK, "").write("events/b.yaml", "# nothing yet\n").problems()).containsExactly(
            "events/b.yaml: the file is empty → fill it, or remove it; an empty list is written []",
            TALK + ": the file is empty → fill it, or remove it; an empty list is written []");
    }

    @Test
    void namesFoldersAndFilesInTheWrongPlace() throws IOException {
        Files.createDirectory(draft.file("events/x.yaml"));

        assertThat(draft.write("events/talk.yml", "a").problems())
            .hasSize(2)
            .anySatisfy(told -> assertThat(told).startsWith("events/talk.yml: this file is not read"))
            .anySatisfy(told -> assertThat(told).startsWith("events/x.yaml: this is a folder"));
    }

    @Test
    void namesLinksThatLeadRoundOrOut() throws IOException {
        Files.createSymbolicLink(draft.file("events/round"), draft.folder());
        Files.writeString(elsewhere.resolve("talk.yaml"), CorpusDraft.EVENT);
        Files.createSymbolicLink(draft.file(TALK), elsewhere.resolve("talk.yaml"));
        Files.createSymbolicLink(draft.file("out"), elsewhere);

        assertThat(draft.problems()).containsExactly(
            "events/round: this link leads round in a circle → remove the link",
            TALK + ": this link leads out of the corpus folder → copy what it leads to into the folder",
            "out: this link leads out of the corpus folder → copy what it leads to into the folder");
    }

    @Test
    void readsThroughLinksWithinTheFolder() throws IOException {
        draft.write(".mounted/talk.yaml", CorpusDraft.EVENT);
        Files.createSymbolicLink(draft.file(TALK), draft.file(".mounted/talk.yaml"));

        assertThat(draft.corpus().registry().eventOf("talk")).isPresent();
    }

    @Test
    void namesALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(draft.file(TALK), draft.file("gone"));

        assertThat(draft.problems())
            .containsExactly(TALK + ": this is no ordinary file → replace it by one, or by a working link");
    }

    @Test
    void saysInWordsWhyAFileCannotBeRead() {
        assertThat(FoundFile.reason(new AccessDeniedException("x"))).isEqualTo("no permission");
        assertThat(FoundFile.reason(new IOException("Input/output error"))).isEqualTo("Input/output error");
    }

    @Test
    void listsTheFirstOfAFloodAndCountsTheRest() {
        assertThat(draft.write("bulk.jsonl", "{}\n".repeat(100)).problems())
            .hasSize(Problems.LISTED + 1)
            .last().asString().isEqualTo(
                "(all files): 500 further problems are not listed → mend these first, then validate again");
    }

    @Test
    void saysWhenTheFolderIsNone() {
        var nowhere = folder.resolve("nowhere");

        assertThat(new CorpusLoader().load(nowhere)).isEqualTo(new LoadOutcome.Unreadable(nowhere + " is no folder"));
    }

    @Test
    void namesTheListsThatAFolderOfSomethingElseLacks() {
        assertThat(new CorpusLoader().load(elsewhere)).isInstanceOfSatisfying(LoadOutcome.Invalid.class,
            invalid -> assertThat(invalid.problems()).extracting(Problem::place)
                .containsExactly("parties.yaml", "sources.yaml", "speakers.yaml", "topics.yaml"));
    }
}
