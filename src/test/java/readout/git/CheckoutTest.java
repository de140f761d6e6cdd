package readout.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.git.CheckedOut.Complete;
import readout.git.CheckedOut.Unusable;
import readout.git.RemoteRepository.Item;

class CheckoutTest {

    @TempDir Path temporary;

    private RemoteRepository remote;

    @BeforeEach
    void open() throws IOException {
        remote = new RemoteRepository(temporary.resolve("talks.git"));
    }

    @AfterEach
    void close() {
        remote.close();
    }

    @Test
    void holdsTheFilesByteForByte() throws IOException {
        var folder = folder(checkout("", items(
            ".gitattributes", remote.file("* text=auto eol=crlf filter=lfs\n"),
            "events", remote.folder(items("lake-call.yaml", remote.file("a: 1\r\nb: “é”\n"))),
            "topics.yaml", remote.file("- x\n"))));

        assertThat(folder.resolve("events/lake-call.yaml")).hasBinaryContent(
            "a: 1\r\nb: “é”\n".getBytes(StandardCharsets.UTF_8));
        assertThat(names(folder)).containsExactlyInAnyOrder("events", "events/lake-call.yaml", "topics.yaml");
    }

    @Test
    void holdsTheFilesOfTheFolderOnly() throws IOException {
        var folder = folder(checkout("data/corpus", items(
            "data", remote.folder(items("corpus", remote.folder(items("a.yaml", remote.file("a"))))),
            "x.yaml", remote.file("x"))));

        assertThat(names(folder)).containsExactly("a.yaml");
    }

    @Test
    void saysThatTheFolderIsNotThere() throws IOException {
        assertThat(checkout("corpsu", items("corpus", remote.file("no folder"))))
            .isEqualTo(new Unusable(List.of("the repository has no folder “corpsu”")));
        assertThat(checkout("corpus", items("corpus", remote.file("no folder"))))
            .isEqualTo(new Unusable(List.of("the repository has no folder “corpus”")));
    }

    @Test
    void keepsTheTimeOfAFileThatDidNotChangeAndOfNoOther() throws IOException {
        var first = folder(checkout("", items("a.yaml", remote.file("one"), "b.yaml", remote.file("same"))));
        var second = folder(checkout("", items("a.yaml", remote.file("two"), "b.yaml", remote.file("same"))));

        assertThat(Files.getLastModifiedTime(second.resolve("b.yaml")))
            .isEqualTo(Files.getLastModifiedTime(first.resolve("b.yaml")));
        assertThat(Files.getLastModifiedTime(second.resolve("a.yaml")).toMillis())
            .isNotEqualTo(Files.getLastModifiedTime(first.resolve("a.yaml")).toMillis());
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void followsLinksInsideTheFolder() throws IOException {
        var folder = folder(checkout("", items(
            "a.yaml", remote.file("a"),
            "events", remote.folder(items("b.yaml", remote.link("../links/../c.yaml"))),
            "c.yaml", remote.link("./a.yaml"))));

        assertThat(folder.resolve("events/b.yaml")).hasContent("a").isRegularFile();
        assertThat(Files.isSymbolicLink(folder.resolve("c.yaml"))).isFalse();
    }

    @Test
    void refusesWhatItCannotHold() throws IOException {
        assertThat(checkout("", items(
            "a.yaml", remote.link("/etc/passwd"),
            "b.yaml", remote.link("../../secret"),
            "c.yaml", remote.link("gone.yaml"),
            "d.yaml", remote.link("d.yaml"),
            "e.yaml", remote.link("events"),
            "events", remote.folder(items("x.yaml", remote.link("../../x.yaml"))),
            "lfs.jsonl", remote.file("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n"),
            "module", remote.submodule()))).isEqualTo(new Unusable(List.of(
                "a.yaml: this link leads out of the corpus folder; copy what it leads to into the folder",
                "b.yaml: this link leads out of the corpus folder; copy what it leads to into the folder",
                "c.yaml: this link does not lead to a file; replace it by one",
                "d.yaml: this link leads round in a circle; remove it",
                "e.yaml: this link does not lead to a file; replace it by one",
                "events/x.yaml: this link leads out of the corpus folder; copy what it leads to into the folder",
                "lfs.jsonl: this file stands in Git LFS, which is not read; put it into the repository itself",
                "module: this is another repository inside this one; put its files here")));
    }

    @Test
    void refusesNamesThatWouldMeet() throws IOException {
        assertThat(checkout("", items(
            "Events", remote.folder(items("a.yaml", remote.file("a"))),
            "caf\u00e9.yaml", remote.file("a"),
            "cafe\u0301.yaml", remote.file("b"),
            "events", remote.folder(items("a.yaml", remote.file("b")))))).isInstanceOfSatisfying(Unusable.class,
                unusable -> assertThat(unusable.problems()).hasSize(2).anyMatch(problem -> problem
                    .equals("events: many disks cannot tell this name from that of “Events”; rename one of them")));
    }

    @Test
    void refusesNamesThatLeadElsewhere() throws IOException {
        for (var name : List.of("..", ".", "a\\..\\b", "a\nb", "x".repeat(256))) {
            assertThat(checkout("", items(name, remote.folder(items("a.yaml", remote.file("a"))))))
                .isInstanceOfSatisfying(Unusable.class, unusable -> assertThat(unusable.problems()).hasSize(1));
        }
        assertThat(temporary.resolve("git/commits/a.yaml")).doesNotExist();
    }

    @Test
    void refusesANameThatIsNotUtf8() throws IOException {
        var tree = remote.folder(items("caf\u00e9", remote.file("a")), StandardCharsets.ISO_8859_1);

        assertThat(checkout("", tree)).isInstanceOfSatisfying(Unusable.class,
            unusable -> assertThat(unusable.problems())
                .singleElement().asString().endsWith(": this name is not UTF-8; rename it"));
    }

    @Test
    void refusesFoldersWithoutEnd() throws IOException {
        var folder = remote.folder(items("a.yaml", remote.file("a")));
        for (var depth = 0; depth < 40; depth++) {
            folder = remote.folder(items("f", folder));
        }

        assertThat(checkout("", folder)).isInstanceOfSatisfying(Unusable.class,
            unusable -> assertThat(unusable.problems())
                .singleElement().asString().endsWith(": folders lie more than 32 deep in one another"));
    }

    @Test
    void leavesNothingOfACommitThatCannotBeUsed() throws IOException {
        checkout("", items("a.yaml", remote.file("a"), "module", remote.submodule()));

        assertThat(temporary.resolve("git/commits")).isEmptyDirectory();
    }

    @Test
    void doesNotTakeAnInterruptedCheckoutForAWholeOne() throws IOException {
        var revision = remote.commit("main", "Ada Marsh", "One").name();
        var half = temporary.resolve("git/commits/." + revision);
        Files.createDirectories(half);
        Files.writeString(half.resolve("half.yaml"), "half");
        var corpus = corpus("");
        corpus.fetch(null);

        assertThat(names(folder(corpus.checkout(revision)))).containsExactly("note.yaml");
        assertThat(half).doesNotExist();
    }

    @Test
    void isTheSameFolderTheSecondTime() throws IOException {
        var revision = remote.commit("main", "Ada Marsh", "One").name();
        var corpus = corpus("");
        corpus.fetch(null);

        assertThat(corpus.checkout(revision)).isEqualTo(corpus.checkout(revision));
    }

    @Test
    void deletesAllButThoseToKeep() throws IOException {
        var corpus = corpus("");
        var revisions = Stream.of("One", "Two", "Three").map(this::published).toList();
        Files.createDirectories(temporary.resolve("git/commits/.half/events"));

        corpus.keepOnly(revisions.subList(1, 3));

        try (var left = Files.list(temporary.resolve("git/commits"))) {
            assertThat(left.map(folder -> folder.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(revisions.subList(1, 3));
        }
    }

    private String published(String message) {
        try {
            var revision = remote.commit("main", "Ada Marsh", message).name();
            var corpus = corpus("");
            corpus.fetch(null);
            corpus.checkout(revision);
            return revision;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private CheckedOut checkout(String folder, Map<String, Item> items) throws IOException {
        return checkout(folder, remote.folder(items));
    }

    private CheckedOut checkout(String folder, Item tree) throws IOException {
        var revision = remote.commit("main", "Ada Marsh", "Files", tree).name();
        var corpus = corpus(folder);
        assertThat(corpus.fetch(null)).isInstanceOf(Fetched.Commits.class);
        return corpus.checkout(revision);
    }

    private GitCorpus corpus(String folder) {
        return new GitCorpus(new GitSource(remote.url(), "main", folder, null), temporary.resolve("git"));
    }

    private static Path folder(CheckedOut checkedOut) {
        assertThat(checkedOut).isInstanceOf(Complete.class);
        return ((Complete) checkedOut).folder();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .map(path -> folder.relativize(path).toString()).toList();
        }
    }

    /** Names with what stands under them, in turn; in that order. */
    private static Map<String, Item> items(Object... namesAndItems) {
        var items = new LinkedHashMap<String, Item>();
        for (var i = 0; i < namesAndItems.length; i += 2) {
            items.put((String) namesAndItems[i], (Item) namesAndItems[i + 1]);
        }
        return items;
    }
}
