package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.corpus.CorpusLoader;
import readout.search.lucene.LuceneStatementStore;

/** Disks that are full, or may only be read. */
class DiskTroubleTest {

    private static final int STATEMENTS = 60;

    @TempDir Path parent;

    private CorpusOnDisk corpus;

    @BeforeEach
    void write() {
        corpus = new CorpusOnDisk(parent.resolve("corpus"));
        corpus.event("lake", STATEMENTS, "first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "ledger"})
    void aFullDiskIsToldAtAnyPointAndTheEditionGoesOn(String name) throws IOException {
        assumeThat(SmallDisk.isPossible()).isTrue();
        try (var disk = SmallDisk.at(parent.resolve(name), 2_000); var editions = editions()) {
            assertThat(editions.open()).isInstanceOf(Opening.Built.class);
            corpus.event("lake", STATEMENTS, "second");
            var troubles = new ArrayList<String>();
            for (var left = 0; left <= 60; left += 4) {
                disk.fill(left);
                if (editions.reload("", "a test") instanceof Reload.Failed(var stamp, var trouble)) {
                    assertThat(stamp.number()).isEqualTo(1);
                    troubles.add(trouble);
                    assertServes(editions, 1, "first.");
                    assertThat(editions.ledger().missing(1)).isEmpty();
                    assertThat(editions.ledger().last()).isEqualTo(1);
                }
                disk.clear();
                try (var again = editions()) {
                    assertThat(again.open()).isInstanceOf(Opening.Resumed.class);
                    assertThat(again.borrow(Edition::stamp)).isEqualTo(editions.borrow(Edition::stamp));
                }
            }
            assertThat(troubles).hasSizeGreaterThan(1)
                .allMatch(trouble -> trouble.endsWith(" failed: the disk is full"));
            editions.reload("", "a test");
            assertServes(editions, 2, "second.");
            assertThat(editions.ledger().missing(2)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "ledger"})
    void aFolderThatMayOnlyBeReadIsToldAndServingGoesOn(String name) throws IOException {
        assumeThat(SmallDisk.isPossible()).isTrue();
        try (var disk = SmallDisk.at(parent.resolve(name), 2_000)) {
            try (var editions = editions()) {
                editions.open();
            }
            disk.readOnly();
            corpus.event("lake", STATEMENTS, "second");
            try (var editions = editions()) {
                assertThat(editions.open()).isInstanceOf(Opening.Resumed.class);
                assertThat(editions.preview()).isInstanceOf(Preview.Differs.class);
                assertThat(editions.reload("", "a test")).isInstanceOfSatisfying(Reload.Failed.class,
                    failed -> assertThat(failed.trouble()).contains(name).endsWith("failed: it is read-only"));
                assertServes(editions, 1, "first.");
                disk.writable();
                assertThat(editions.reload("", "a test")).isInstanceOf(Reload.Published.class);
                assertServes(editions, 2, "second.");
            }
        }
    }

    @Test
    void aCorpusThatMayOnlyBeReadIsPublished() throws IOException {
        assumeThat(SmallDisk.isPossible()).isTrue();
        try (var disk = SmallDisk.at(parent.resolve("corpus"), 2_000)) {
            write();
            disk.readOnly();
            try (var editions = editions()) {
                assertThat(editions.open()).isInstanceOf(Opening.Built.class);
                assertThat(editions.reload("", "a test")).isInstanceOf(Reload.Unchanged.class);
            }
        }
    }

    @Test
    void aFileInThePlaceOfTheLedgersFolderIsTold() throws IOException {
        try (var editions = editions()) {
            editions.open();
            corpus.event("lake", STATEMENTS, "second");
            Files.move(parent.resolve("ledger"), parent.resolve("elsewhere"));
            Files.writeString(parent.resolve("ledger"), "");
            assertThat(editions.reload("", "a test")).isInstanceOfSatisfying(Reload.Failed.class,
                failed -> assertThat(failed.trouble()).contains("ledger"));
            assertServes(editions, 1, "first.");
            Files.delete(parent.resolve("ledger"));
            Files.move(parent.resolve("elsewhere"), parent.resolve("ledger"));
            assertThat(editions.reload("", "a test")).isInstanceOf(Reload.Published.class);
        }
    }

    private static void assertServes(Editions editions, long number, String marker) {
        var stamp = editions.borrow(Edition::stamp);
        assertThat(stamp.number()).isEqualTo(number);
        assertThat(stamp.statements()).isEqualTo(STATEMENTS);
        var gist =
            editions.<String>borrow(edition -> edition.index().statement("lake-7").orElseThrow().statement().gist());
        assertThat(gist).endsWith(marker);
    }

    private Editions editions() {
        return new Editions(new CorpusLoader(), corpus.folder(), new LuceneStatementStore(parent.resolve("index"), 3),
            new Ledger(parent.resolve("ledger")), Instant::now);
    }
}
