package readout.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.Draft;
import readout.search.IndexEntry;

/** Editions as they go from one index to another through a folder. */
class SnapshotsTest {

    private static final int KEPT = 2;

    @TempDir private Path folder;

    private final List<String> troubles = new ArrayList<>();
    private final List<Path> ledger = new ArrayList<>();
    private LuceneStatementStore origin;
    private PublishingStore publishing;
    private SnapshotStore copy;

    @BeforeEach
    void open() {
        origin = new LuceneStatementStore(folder.resolve("origin"), KEPT);
        publishing = new PublishingStore(
            origin, folder.resolve("origin"), () -> ledger, folder.resolve("shared"), "the origin", KEPT,
            troubles::add);
        copy = copy();
    }

    private SnapshotStore copy() {
        return new SnapshotStore(new LuceneStatementStore(folder.resolve("copy"), KEPT), folder.resolve("copy"),
            folder.resolve("ledger"), folder.resolve("shared"), KEPT, troubles::add);
    }

    @AfterEach
    void close() {
        publishing.close();
        copy.close();
    }

    @Test
    void anEditionAppearsWithTheFilesThatBelongToIt() throws IOException {
        ledger.add(Files.writeString(folder.resolve("000001.json"), "{}"));
        var first = commit(1, "apples");

        assertThat(copy.latest()).contains(first);
        assertThat(folder.resolve("ledger/000001.json")).hasContent("{}");
        assertThat(troubles).isEmpty();
    }

    @Test
    void whatIsInTheMakingIsNotSeen() throws IOException {
        var first = commit(1, "apples");
        var edition = Files.readString(folder.resolve("shared/newest")).strip();
        copyTree(folder.resolve("shared").resolve(edition), folder.resolve("shared/.edition-000002-half"));

        assertThat(copy.latest()).contains(first);
        assertThat(copy.commits()).containsExactly(first);
        assertThat(troubles).isEmpty();
    }

    @Test
    void aDamagedFileIsNotTakenAndTheEditionBeforeGoesOn() throws IOException {
        var first = commit(1, "apples");
        assertThat(copy.latest()).contains(first);
        var second = commit(2, "bread");
        var damaged =
            largest(folder.resolve("shared").resolve(Files.readString(folder.resolve("shared/newest")).strip()));
        var bytes = Files.readAllBytes(damaged);
        var whole = bytes.clone();
        bytes[bytes.length / 2] ^= 1;
        replace(damaged, bytes);

        assertThat(copy.latest()).contains(first);
        assertThat(copy.latest()).contains(first);
        assertThat(troubles).singleElement().asString().contains("cannot be fetched from", "checksum failed");
        replace(damaged, whole);
        assertThat(copy.latest()).contains(second);
    }

    @Test
    void aFileThatIsMissingIsToldOnce() throws IOException {
        commit(1, "apples");
        Files.delete(
            largest(folder.resolve("shared").resolve(Files.readString(folder.resolve("shared/newest")).strip())));

        assertThat(copy.latest()).isEmpty();
        assertThat(copy.latest()).isEmpty();
        assertThat(troubles).singleElement().asString().contains("cannot be fetched from");
    }

    @Test
    void onlyTheFilesThatAreNewAreFetched() throws IOException {
        commit(1, "apples");
        copy.latest();
        var before = Files.getLastModifiedTime(folder.resolve("copy/segments_1"));
        var key = Files.readAttributes(folder.resolve("copy/segments_1"), "unix:ino").get("ino");
        commit(2, "bread");
        copy.latest();

        assertThat(Files.getLastModifiedTime(folder.resolve("copy/segments_1"))).isEqualTo(before);
        assertThat(Files.readAttributes(folder.resolve("copy/segments_1"), "unix:ino")).containsEntry("ino", key);
        assertThat(copy.commits()).hasSize(2);
    }

    @Test
    void asManyEditionsAreKeptAsTheOriginKeeps() throws IOException {
        for (var number = 1; number <= 4; number++) {
            commit(number, "edition " + number);
            copy.latest();
        }
        try (var shared = Files.list(folder.resolve("shared"))) {
            assertThat(shared.map(path -> path.getFileName().toString().replaceFirst("-[0-9a-f]{8}$", "")))
                .containsExactlyInAnyOrder("newest", "edition-000003", "edition-000004");
        }
        assertThat(copy.commits()).extracting(commit -> commit.stamp().number()).containsExactly(3L, 4L);
        try (var files = Files.list(folder.resolve("copy")); var own = Files.list(folder.resolve("origin"))) {
            assertThat(files.map(Path::getFileName))
                .containsExactlyInAnyOrderElementsOf(own.map(Path::getFileName).toList());
        }
    }

    @Test
    void anIndexFilledAnewTakesThePlaceOfTheOneBefore() {
        for (var number = 1; number <= 3; number++) {
            commit(number, "edition " + number);
        }
        copy.latest();
        var earlier = copy.open(copy.latest().orElseThrow()).orElseThrow();
        publishing.discard();
        var anew = commit(4, "all is new");

        assertThat(copy.latest()).contains(anew);
        assertThat(copy.commits()).containsExactly(anew);
        try (earlier; var index = copy.open(anew).orElseThrow()) {
            assertThat(earlier.statement("3")).isPresent();
            assertThat(index.size()).isEqualTo(1);
            assertThat(index.statement("4")).isPresent();
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void aCopyThatWasDiscardedIsFetchedAnew() {
        var first = commit(1, "apples");
        copy.latest();
        copy.discard();
        assertThat(copy.commits()).isEmpty();
        assertThat(copy.latest()).contains(first);
    }

    @Test
    void severalCopiesMayShareAnIndex() {
        var first = commit(1, "apples");
        try (var other = copy()) {
            assertThat(other.latest()).contains(first);
            assertThat(copy.latest()).contains(first);
        }
    }

    @Test
    void nobodyWritesIntoACopyWhichSaysWhoDoes() {
        assertThat(copy.madeElsewhere()).hasValueSatisfying(why -> assertThat(why).contains("none has been put there"));
        commit(1, "apples");
        assertThat(copy.write()).isEmpty();
        assertThat(copy.madeElsewhere()).hasValueSatisfying(
            why -> assertThat(why).contains(folder.resolve("shared").toString(), "where the origin puts them"));
    }

    @Test
    void whatHindersPublishingDoesNotHinderTheEditionAndIsMadeGoodLater() throws IOException {
        Files.writeString(folder.resolve("shared"), "in the way");
        var first = commit(1, "apples");
        assertThat(publishing.latest()).contains(first);
        assertThat(troubles).singleElement().asString().contains("edition 1 cannot be put into");
        Files.delete(folder.resolve("shared"));
        var second = commit(2, "bread");

        try (var again = new PublishingStore(origin, folder.resolve("origin"), List::of, folder.resolve("shared"), "it",
            KEPT, troubles::add)) {
            assertThat(again.latest()).contains(second);
            assertThat(copy.latest()).contains(second);
        }
        assertThat(troubles).hasSize(1);
    }

    private Commit commit(int number, String gist) {
        try (var writer = publishing.write().orElseThrow()) {
            writer.put(new IndexEntry(Draft.of(Integer.toString(number), gist).sourced(), "file.yaml", "h" + number));
            var commit =
                new Commit(new EditionStamp(number, "rev" + number, Instant.ofEpochSecond(number), number), "p");
            writer.commit(commit);
            return commit;
        }
    }

    private static Path largest(Path edition) throws IOException {
        try (var files = Files.list(edition.resolve("index"))) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        }
    }

    /** As another file of the same name: the one there may be the index's own. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        Files.delete(to.resolve("snapshot.txt"));
    }
}
