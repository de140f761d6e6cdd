package readout.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.Draft;
import readout.search.IndexEntry;
import readout.search.IndexException;

class LuceneDamageTest {

    static {
        VectorAdvice.silence();
    }

    @TempDir Path parent;

    /** What may happen to a file. */
    enum Damage {
        EMPTIED {
            @Override
            byte[] applied(byte[] bytes) {
                return new byte[0];
            }
        },
        HALVED {
            @Override
            byte[] applied(byte[] bytes) {
                return Arrays.copyOf(bytes, bytes.length / 2);
            }
        },
        ONE_BIT_TURNED {
            @Override
            byte[] applied(byte[] bytes) {
                var turned = bytes.clone();
                turned[bytes.length / 2] ^= 1;
                return turned;
            }
        },
        LENGTHENED {
            @Override
            byte[] applied(byte[] bytes) {
                return Arrays.copyOf(bytes, bytes.length + 1);
            }
        };

        abstract byte[] applied(byte[] bytes);
    }

    @Test
    void readingMakesNoFolder() {
        var folder = parent.resolve("none");
        try (var store = new LuceneStatementStore(folder, 1)) {
            assertThat(store.commits()).isEmpty();
            assertThat(store.latest()).isEmpty();
            store.discard();
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void aFolderOfOtherFilesIsNoIndexAndKeepsThem() throws IOException {
        var note = Files.writeString(parent.resolve("note.txt"), "mine");
        try (var store = new LuceneStatementStore(parent, 1)) {
            assertThat(store.commits()).isEmpty();
            commit(store, 1);
            store.discard();
        }
        assertThat(note).hasContent("mine");
    }

    @ParameterizedTest
    @EnumSource
    void damageToAnyFileIsSaidAtOpening(Damage damage) throws IOException {
        for (var name : fileNames()) {
            var folder = build();
            var file = folder.resolve(name);
            Files.write(file, damage.applied(Files.readAllBytes(file)));
            assertDamaged(folder, damage + " " + name);
        }
    }

    @Test
    void aMissingFileIsSaidAtOpening() throws IOException {
        for (var name : fileNames()) {
            if (!name.startsWith("segments_")) {
                var folder = build();
                Files.delete(folder.resolve(name));
                assertDamaged(folder, "without " + name);
            }
        }
    }

    @Test
    void anIndexWithoutItsCommitIsEmpty() throws IOException {
        var folder = build();
        Files.delete(folder.resolve("segments_1"));
        try (var store = new LuceneStatementStore(folder, 1)) {
            assertThat(store.latest()).isEmpty();
        }
    }

    @Test
    void anotherProgramsIndexIsDamaged() throws IOException {
        try (var directory = new MMapDirectory(parent);
            var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.commit();
        }
        assertDamaged(parent, "foreign");
    }

    @Test
    void anotherLayoutIsDamaged() throws IOException {
        try (var directory = new MMapDirectory(parent);
            var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("layout", "0").entrySet());
            writer.commit();
        }
        assertDamaged(parent, "layout");
    }

    @Test
    void aDamagedIndexIsDiscardedAndFilledAnew() throws IOException {
        var folder = build();
        Files.write(folder.resolve("segments_1"), new byte[10]);
        try (var store = new LuceneStatementStore(folder, 1)) {
            store.discard();
            assertThat(store.commits()).isEmpty();
            commit(store, 2);
            assertThat(store.latest().orElseThrow().stamp().number()).isEqualTo(2);
        }
    }

    @Test
    void aFullDiskLeavesTheLastCommit() {
        var disk = new FullDisk();
        try (var store = new LuceneStatementStore(parent, 3, disk::open)) {
            var first = commit(store, 1);
            disk.fill();
            assertThatExceptionOfType(IndexException.class)
                .isThrownBy(() -> commit(store, 2))
                .satisfies(e -> assertThat(e.damaged()).isFalse());
            assertThat(store.commits()).containsExactly(first);
            disk.clear();
            commit(store, 3);
            assertThat(store.latest().orElseThrow().stamp().number()).isEqualTo(3);
        }
    }

    private static void assertDamaged(Path folder, String what) {
        try (var store = new LuceneStatementStore(folder, 1)) {
            assertThatExceptionOfType(IndexException.class)
                .as(what)
                .isThrownBy(() -> store.open(store.latest().orElseThrow()).orElseThrow().close())
                .satisfies(e -> assertThat(e.damaged()).as(what).isTrue());
        }
    }

    private List<String> fileNames() throws IOException {
        try (var files = Files.list(build())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("write.lock")).toList();
        }
    }

    private Path build() throws IOException {
        var folder = Files.createTempDirectory(parent, "index");
        try (var store = new LuceneStatementStore(folder, 1)) {
            commit(store, 1);
        }
        return folder;
    }

    private static Commit commit(LuceneStatementStore store, int number) {
        var commit = new Commit(new EditionStamp(number, "rev", Instant.EPOCH, 2), "payload");
        try (var writer = store.write().orElseThrow()) {
            writer.put(new IndexEntry(Draft.of("a", "apples " + number).sourced(), "file", "hash"));
            writer.put(new IndexEntry(Draft.of("b", "bread").at("2025").sourced(), "file", "hash"));
            writer.commit(commit);
        }
        return commit;
    }
}
