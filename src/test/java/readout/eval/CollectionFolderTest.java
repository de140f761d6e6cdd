package readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.eval.TestCollection.Document;
import readout.eval.TestCollection.PassedOver;
import readout.eval.TestCollection.Query;

class CollectionFolderTest {

    @TempDir Path folder;

    private CollectionOnDisk disk;

    @BeforeEach
    void writeSomethingSound() throws IOException {
        disk = new CollectionOnDisk(folder)
            .documents("{\"id\":\"a\",\"title\":\"Boats\",\"text\":\"Two boats.\"}",
                "{\"id\":\"b\",\"text\":\"No boat.\"}")
            .queries("{\"id\":\"q\",\"text\":\"boats\"}")
            .judgements("q\ta\t2", "q\tb\t0");
    }

    @Test
    void readsDocumentsQueriesAndGrades() throws IOException {
        var collection = disk.sound();

        assertThat(collection.size()).isEqualTo(2);
        assertThat(documents(collection))
            .containsExactly(new Document("a", "Boats", "Two boats."), new Document("b", "", "No boat."));
        assertThat(documents(collection)).extracting(Document::whole).containsExactly("Boats. Two boats.", "No boat.");
        assertThat(collection.queries()).containsExactly(new Query("q", "boats", Map.of("a", 2, "b", 0)));
        assertThat(collection.passedOver()).isEqualTo(new PassedOver(0, 0, 0));
    }

    @Test
    void namesEveryFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("docs.jsonl"));
        Files.delete(folder.resolve("qrels.tsv"));

        assertThat(disk.read()).isEqualTo(new CollectionFolder.Incomplete(List.of("docs.jsonl", "qrels.tsv")));
    }

    @Test
    void readsNoFolderThatIsNone() {
        assertThatThrownBy(() -> CollectionFolder.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> CollectionFolder.read(folder.resolve("docs.jsonl")))
            .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void tellsEveryBadLineOfEveryFileAtOnce() throws IOException {
        disk.documents("{\"id\":\"a\",\"text\":\"x\"", "[1]", "{\"text\":\"x\"}", "{\"id\":\"a\"}", "",
            "{\"id\":\"b\",\"text\":7}", "{\"id\":\"c\",\"id\":\"d\",\"text\":\"x\"}")
            .queries("{\"id\":\"q\",\"text\":\" \"}", "{\"id\":[],\"text\":\"x\"}")
            .judgements("q\ta\t1", "q\ta", "q\ta\tmuch", "q\t\t1", "q\ta\t0.5", "q\ta\t21");

        assertThat(mistakes()).containsExactly(
            "docs.jsonl, line 1: is not JSON: Unexpected end-of-input: expected close marker for Object (start marker at"
                + " [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 1])",
            "docs.jsonl, line 2: is no JSON object",
            "docs.jsonl, line 3: lacks “id”",
            "docs.jsonl, line 4: lacks “text”",
            "docs.jsonl, line 6: “text” has to be a text",
            "docs.jsonl, line 7: is not JSON: Duplicate field 'id'",
            "queries.jsonl, line 1: lacks “text”",
            "queries.jsonl, line 2: “id” has to be a text",
            "qrels.tsv, line 2: has other columns than query, document and grade: 2 of them",
            "qrels.tsv, line 3: has “much” for a grade, which is no whole number",
            "qrels.tsv, line 4: names no document",
            "qrels.tsv, line 5: has “0.5” for a grade, which is no whole number",
            "qrels.tsv, line 6: has the grade 21, and none is higher than 20");
    }

    @Test
    void tellsTheFirstOfVeryManyBadLines() throws IOException {
        disk.judgements(Collections.nCopies(20_000, "q,a,1").toArray(String[]::new));

        assertThat(mistakes()).hasSize(51)
            .startsWith("qrels.tsv, line 1: has other columns than query, document and grade: 1 of them")
            .endsWith("qrels.tsv: and 19950 more lines that cannot be used");
    }

    @Test
    void refusesAnIdThatStandsTwice() throws IOException {
        disk.documents("{\"id\":\"a\",\"text\":\"x\"}", "{\"id\":\" a \",\"text\":\"y\"}")
            .queries("{\"id\":7,\"text\":\"x\"}", "{\"id\":\"7\",\"text\":\"x\"}");

        assertThat(mistakes()).containsExactly(
            "docs.jsonl, line 2: has the id “a” of an earlier document",
            "queries.jsonl, line 2: has the id “7” of an earlier query");
    }

    @Test
    void countsJudgementsOfWhatIsNotThereAndQueriesNobodyCanAnswer() throws IOException {
        disk.queries("{\"id\":\"q\",\"text\":\"x\"}", "{\"id\":\"r\",\"text\":\"x\"}", "{\"id\":\"s\",\"text\":\"x\"}")
            .judgements("q\ta\t1", "q\tlost\t1", "r\tb\t0", "s\tlost\t1", "nobody\ta\t1", "nobody\tb\t1");

        assertThat(disk.sound().queries()).containsExactly(new Query("q", "x", Map.of("a", 1)));
        assertThat(disk.sound().passedOver()).isEqualTo(new PassedOver(2, 2, 2));
    }

    @Test
    void saysWhatAnEmptyCollectionLacks() throws IOException {
        disk.documents("").queries("", " ").judgements("query-id\tcorpus-id\tscore");

        assertThat(mistakes()).containsExactly(
            "docs.jsonl: there is no document in it",
            "queries.jsonl: there is no query in it",
            "qrels.tsv: there is no judgement in it");
    }

    @Test
    void refusesACollectionInWhichNothingIsRelevant() throws IOException {
        disk.judgements("q\ta\t0", "q\tb\t-1");

        assertThat(mistakes()).containsExactly("qrels.tsv: no query has a relevant document");
    }

    @Test
    void passesOverTheNamesOfColumnsAndKeysOfNoMeaning() throws IOException {
        disk.documents("{\"id\":\"a\",\"text\":\"x\",\"metadata\":{\"url\":null},\"tags\":[1,[2]]}")
            .queries("{\"id\":\"q\",\"text\":\"x\",\"lang\":\"en\"}")
            .judgements("query-id\tcorpus-id\tscore", "q\ta\t1");

        assertThat(disk.sound().queries()).containsExactly(new Query("q", "x", Map.of("a", 1)));
    }

    @Test
    void takesATitleOrATextOrAnEmptyTextForADocument() throws IOException {
        disk.documents("{\"id\":\"a\",\"title\":\"Boats\"}", "{\"id\":\"b\",\"text\":\"\"}",
            "{\"id\":3,\"title\":null,\"text\":\"x\"}");

        assertThat(documents(disk.sound()))
            .containsExactly(new Document("a", "Boats", ""), new Document("b", "", ""), new Document("3", "", "x"));
    }

    @Test
    void takesFourColumnsAsTrecHasThemPartedByTabsOrSpaces() throws IOException {
        disk.judgements("q 0 a 1", "q\tQ0\tb\t3.0");

        assertThat(disk.sound().queries().getFirst().grades()).containsOnly(Map.entry("a", 1), Map.entry("b", 3));
    }

    @Test
    void takesTheHigherOfTwoGradesOfTheSame() throws IOException {
        disk.judgements("q\ta\t1", "q\ta\t3", "q\ta\t2");

        assertThat(disk.sound().queries().getFirst().grades()).containsOnly(Map.entry("a", 3));
    }

    @Test
    void readsLinesAsWindowsEndsThemAndAByteOrderMark() throws IOException {
        for (var name : List.of("docs.jsonl", "queries.jsonl", "qrels.tsv")) {
            var file = folder.resolve(name);
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n") + "\r\n");
        }

        assertThat(documents(disk.sound())).extracting(Document::text).containsExactly("Two boats.", "No boat.");
        assertThat(disk.sound().queries()).containsExactly(new Query("q", "boats", Map.of("a", 2, "b", 0)));
    }

    @Test
    void takesAFileOfNothingButAByteOrderMarkForEmpty() throws IOException {
        disk.documents("\uFEFF");

        assertThat(mistakes()).containsExactly("docs.jsonl: there is no document in it");
    }

    @Test
    void sticksToTheDocumentsItFound() throws IOException {
        var collection = disk.sound();
        disk.documents("{");

        assertThatThrownBy(() -> documents(collection)).isInstanceOf(IOException.class)
            .hasMessageStartingWith("it changed while it was read: ").hasMessageContaining("docs.jsonl, line 1");
    }

    /** Without the folder's name, which is another each time. */
    private List<String> mistakes() throws IOException {
        return switch (disk.read()) {
            case CollectionFolder.Mistaken(var mistakes) ->
                mistakes.stream().map(mistake -> mistake.replace(folder + "/", "")).toList();
            case CollectionFolder.Sound _,CollectionFolder.Incomplete _ -> List.of();
        };
    }

    private static List<Document> documents(TestCollection collection) throws IOException {
        var documents = new ArrayList<Document>();
        CollectionFolder.documents(collection, documents::add);
        return documents;
    }
}
