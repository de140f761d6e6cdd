package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Reloads;
import readout.corpus.CorpusLoader;
import readout.model.EditionStamp;
import readout.model.SourceKind;
import readout.search.Draft;
import readout.search.IndexEntry;
import readout.search.lucene.LuceneStatementStore;

class EditionsTest {

    @TempDir Path parent;

    private CorpusOnDisk corpus;
    private Editions editions;

    @BeforeEach
    void start() {
        corpus = new CorpusOnDisk(parent.resolve("corpus"));
        corpus.event("lake", 3, "first");
        editions = editions();
    }

    @AfterEach
    void stop() {
        editions.close();
    }

    @Test
    void theVeryFirstOpeningPublishesEditionOne() {
        assertThat(editions.open()).isInstanceOfSatisfying(Opening.Built.class, built -> {
            assertThat(built.stamp().number()).isEqualTo(1);
            assertThat(built.stamp().statements()).isEqualTo(3);
            assertThat(built.reason()).isEqualTo("there was no index");
        });
        assertThat(gist(editions, "lake-0")).isEqualTo("Ann spoke of boats, first.");
        assertThat(editions.filesDiffer()).isFalse();
    }

    @Test
    void filesWithMistakesAndNoIndexMakeOpeningImpossible() {
        corpus.write("events/lake.yaml", "slug: lake\n");
        assertThat(editions.open())
            .isInstanceOfSatisfying(Opening.Impossible.class, no -> assertThat(no.problems()).isNotEmpty());
        assertThat(parent.resolve("index")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereMakesOpeningImpossible() {
        try (
            var elsewhere = new Editions(new CorpusLoader(), parent.resolve("none"), store(), ledger(), Instant::now)) {
            assertThat(elsewhere.open()).isInstanceOf(Opening.Impossible.class);
        }
    }

    @Test
    void aRestartResumesAndSaysThatTheFilesDiffer() {
        editions.open();
        var stamp = stamp(editions);
        try (var again = editions()) {
            assertThat(again.open()).isEqualTo(new Opening.Resumed(stamp, false));
        }
        corpus.event("lake", 3, "second");
        try (var again = editions()) {
            assertThat(again.open()).isEqualTo(new Opening.Resumed(stamp, true));
            assertThat(gist(again, "lake-0")).endsWith("first.");
            assertThat(again.filesDiffer()).isTrue();
        }
    }

    @Test
    void aRestartResumesThoughTheFilesHaveMistakes() {
        editions.open();
        var stamp = stamp(editions);
        corpus.write("events/lake.yaml", "]");
        try (var again = editions()) {
            assertThat(again.open()).isEqualTo(new Opening.Resumed(stamp, true));
        }
    }

    @Test
    void aDamagedIndexIsRebuiltWithAReason() throws IOException {
        editions.open();
        editions.close();
        Files.write(parent.resolve("index/segments_1"), new byte[100]);
        editions = editions();
        assertThat(editions.open()).isInstanceOfSatisfying(Opening.Built.class, built -> {
            assertThat(built.reason()).startsWith("the index was damaged: ");
            assertThat(built.stamp().number()).isEqualTo(2);
        });
        assertThat(gist(editions, "lake-2")).endsWith("first.");
    }

    @Test
    void aReloadPublishesTheChange() {
        editions.open();
        var before = stamp(editions);
        corpus.event("lake", 2, "second");
        corpus.event("hill", 2, "second");
        assertThat(Reloads.of(editions)).isInstanceOfSatisfying(Reload.Published.class, published -> {
            assertThat(published.before()).isEqualTo(before);
            assertThat(published.after().number()).isEqualTo(2);
            assertThat(published.after().statements()).isEqualTo(4);
            assertThat(published.changes()).isEqualTo(new Changes(2, 2, 0, 0, 1));
        });
        assertThat(gist(editions, "lake-0")).endsWith("second.");
        var known = editions.borrow(edition -> edition.registry().eventOf("hill").isPresent());
        assertThat(known).isTrue();
        assertThat(editions.kept()).extracting(EditionStamp::number).containsExactly(1L, 2L);
    }

    @Test
    void aChangedSourceReachesTheStatementsThatCiteIt() {
        editions.open();
        corpus.write("sources.yaml", CorpusOnDisk.source("agency"));
        assertThat(Reloads.of(editions))
            .isInstanceOfSatisfying(
                Reload.Published.class,
                published -> assertThat(published.changes()).isEqualTo(new Changes(0, 3, 0, 0, 0)));
        var kind = editions.borrow(edition -> edition.index().statement("lake-1").orElseThrow().source().kind());
        assertThat(kind).isEqualTo(SourceKind.AGENCY);
    }

    @Test
    void aNewAliasChangesNoStatement() {
        editions.open();
        corpus.write("speakers.yaml", "- {slug: ann, kind: person, name: Ann Lake, party: north, aliases: [Annie]}\n");
        assertThat(Reloads.of(editions))
            .isInstanceOfSatisfying(
                Reload.Published.class,
                published -> assertThat(published.changes()).isEqualTo(new Changes(0, 0, 0, 0, 0)));
        assertThat(editions.borrow(edition -> edition.words("annie")).toString()).contains("Ann Lake");
    }

    @Test
    void aReloadOfTheSameFilesChangesNothing() {
        editions.open();
        assertThat(Reloads.of(editions)).isEqualTo(new Reload.Unchanged(stamp(editions), List.of()));
        assertThat(editions.kept()).hasSize(1);
    }

    @Test
    void mistakesAreRefusedAndTheEditionGoesOn() {
        editions.open();
        var stamp = stamp(editions);
        corpus.event("lake", 2, "second");
        corpus.write("events/hill.yaml", "slug: hill\n");
        assertThat(Reloads.of(editions)).isInstanceOfSatisfying(Reload.Refused.class, refused -> {
            assertThat(refused.stamp()).isEqualTo(stamp);
            assertThat(refused.problems()).isNotEmpty();
        });
        assertThat(gist(editions, "lake-2")).endsWith("first.");
    }

    @Test
    void aBorrowedEditionOutlivesReloads() {
        editions.open();
        var seen = editions.borrow(edition -> {
            for (var i = 2; i < 8; i++) {
                corpus.event("lake", 1, "number " + i);
                Reloads.of(editions);
            }
            return edition.index().statement("lake-2").orElseThrow().statement().gist();
        });
        assertThat(seen).endsWith("first.");
        assertThat(gist(editions, "lake-0")).endsWith("number 7.");
    }

    @Test
    void anEarlierEditionIsLentWhileItIsKept() {
        editions.open();
        for (var i = 2; i <= 4; i++) {
            corpus.event("lake", 1, "number " + i);
            Reloads.of(editions);
        }
        assertThat(editions.<Long>borrow(2, edition -> edition.stamp().number())).isEqualTo(2);
        assertThat(editions.<String>borrow(2, edition -> gist(edition, "lake-0"))).endsWith("number 2.");
        assertThat(editions.<Long>borrow(1, edition -> edition.stamp().number())).isEqualTo(4);
        assertThat(editions.<Long>borrow(99, edition -> edition.stamp().number())).isEqualTo(4);
    }

    @Test
    void aWriterElsewhereMakesAReloadBusy() {
        editions.open();
        corpus.event("lake", 1, "second");
        try (var other = store(); var _ = other.write().orElseThrow()) {
            assertThat(Reloads.of(editions)).isEqualTo(new Reload.Busy(stamp(editions)));
        }
        assertThat(Reloads.of(editions)).isInstanceOf(Reload.Published.class);
    }

    @Test
    void anotherProcesssEditionIsTakenUp() {
        editions.open();
        try (var other = editions()) {
            other.open();
            assertThat(editions.refresh()).isFalse();
            corpus.event("lake", 1, "second");
            Reloads.of(other);
            assertThat(gist(editions, "lake-0")).endsWith("first.");
            assertThat(editions.refresh()).isTrue();
            assertThat(gist(editions, "lake-0")).endsWith("second.");
            assertThat(stamp(editions)).isEqualTo(stamp(other));
        }
    }

    @Test
    void aReloadStartsFromWhatAnotherProcessPublished() {
        editions.open();
        try (var other = editions()) {
            other.open();
            corpus.event("hill", 1, "second");
            Reloads.of(other);
        }
        corpus.event("dale", 1, "third");
        assertThat(Reloads.of(editions)).isInstanceOfSatisfying(Reload.Published.class, published -> {
            assertThat(published.before().number()).isEqualTo(2);
            assertThat(published.after().number()).isEqualTo(3);
            assertThat(published.changes()).isEqualTo(new Changes(1, 0, 0, 0, 0));
        });
    }

    @Test
    void aChangeGivenUpHalfwayLeavesTheLastEdition() {
        editions.open();
        try (var other = store(); var writer = other.write().orElseThrow()) {
            writer.remove("lake-0");
            writer.put(new IndexEntry(Draft.of("stray", "x").sourced(), "stray.yaml", "h"));
        }
        try (var again = editions()) {
            assertThat(again.open()).isInstanceOf(Opening.Resumed.class);
            var size = again.borrow(edition -> edition.index().size());
            assertThat(size).isEqualTo(3);
        }
    }

    @Test
    void anIndexLostWhileItIsServedIsFilledAnewByAReload() throws IOException {
        editions.open();
        try (var files = Files.list(parent.resolve("index"))) {
            for (var file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
                Files.delete(file);
            }
        }
        assertThat(gist(editions, "lake-0")).endsWith("first.");
        assertThat(Reloads.of(editions))
            .isInstanceOfSatisfying(
                Reload.Published.class, published -> assertThat(published.after().number()).isEqualTo(2));
        assertThat(gist(editions, "lake-2")).endsWith("first.");
    }

    private Editions editions() {
        return new Editions(new CorpusLoader(), corpus.folder(), store(), ledger(), Instant::now);
    }

    private Ledger ledger() {
        return new Ledger(parent.resolve("ledger"));
    }

    private LuceneStatementStore store() {
        return new LuceneStatementStore(parent.resolve("index"), 3);
    }

    private static EditionStamp stamp(Editions editions) {
        return editions.borrow(Edition::stamp);
    }

    private static String gist(Editions editions, String id) {
        return editions.borrow(edition -> gist(edition, id));
    }

    private static String gist(Edition edition, String id) {
        return edition.index().statement(id).orElseThrow().statement().gist();
    }
}
