package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.corpus.FileChangedException;
import readout.edition.Publisher.Occasion;
import readout.model.EditionStamp;
import readout.model.SourceKind;
import readout.search.Draft;
import readout.search.StatementStore;
import readout.search.lucene.LuceneStatementStore;

class PublisherTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123Z");
    private static final Occasion OCCASION = new Occasion("a test", 0);
    private static final Draft A = Draft.of("a", "apples");
    private static final Draft B = Draft.of("b", "bread");
    private static final Draft C = Draft.of("c", "cream");

    @TempDir Path folder;

    private StatementStore store;

    @BeforeEach
    void open() {
        store = new LuceneStatementStore(folder, 3);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFirstEditionHoldsEverything() throws FileChangedException {
        var corpus = new FakeCorpus().file("one", A, B).file("two", C);
        assertThat(publish(corpus)).isEqualTo(new Changes(3, 0, 0, 0, 0));
        assertThat(newest()).isEqualTo(new EditionStamp(1, corpus.revision(), NOW, 3));
        assertThat(Publisher.manifest(store.latest().orElseThrow()).files()).isEqualTo(corpus.files());
    }

    @Test
    void onlyFilesThatDifferAreReadAgain() throws FileChangedException {
        publish(new FakeCorpus().file("one", A, B).file("two", C));
        var next = new FakeCorpus().file("one", A, B).file("two", Draft.of("c", "cheese"));
        assertThat(publish(next)).isEqualTo(new Changes(0, 1, 0, 0, 0));
        assertThat(next.read).containsExactly("two");
        assertThat(newest().number()).isEqualTo(2);
        assertThat(gist("c")).isEqualTo("cheese");
    }

    @Test
    void statementsThatAreTheSameInAFileThatDiffersDoNotCount() throws FileChangedException {
        publish(new FakeCorpus().file("one", A, B));
        assertThat(publish(new FakeCorpus().file("one", A, B).touched("one"))).isEqualTo(new Changes(0, 0, 0, 0, 0));
        assertThat(newest()).satisfies(stamp -> {
            assertThat(stamp.number()).isEqualTo(2);
            assertThat(stamp.statements()).isEqualTo(2);
        });
    }

    @Test
    void statementsAndFilesThatAreGoneAreRemoved() throws FileChangedException {
        publish(new FakeCorpus().file("one", A, B).file("two", C));
        assertThat(publish(new FakeCorpus().file("one", B))).isEqualTo(new Changes(0, 0, 0, 0, 2));
        assertThat(newest().statements()).isEqualTo(1);
        assertThat(filed("one")).containsOnlyKeys("b");
        assertThat(filed("two")).isEmpty();
    }

    @Test
    void aStatementMovedToAnotherFileIsNeitherAddedNorRemoved() throws FileChangedException {
        publish(new FakeCorpus().file("one", A, B).file("two", C));
        assertThat(publish(new FakeCorpus().file("one", A).file("two", B, C))).isEqualTo(new Changes(0, 0, 0, 0, 0));
        assertThat(filed("one")).containsOnlyKeys("a");
        assertThat(filed("two")).containsOnlyKeys("b", "c");
    }

    @Test
    void aRenamedFileChangesNoStatement() throws FileChangedException {
        publish(new FakeCorpus().file("two", A, B));
        assertThat(publish(new FakeCorpus().file("one", A, B))).isEqualTo(new Changes(0, 0, 0, 0, 0));
        assertThat(filed("one")).containsOnlyKeys("a", "b");
        assertThat(newest().statements()).isEqualTo(2);
    }

    @Test
    void changedSourcesChangeTheStatementsThatCiteThem() throws FileChangedException {
        publish(new FakeCorpus().file("one", A, B).file("sources.yaml"));
        var next =
            new FakeCorpus().file("one", A.from(SourceKind.OFFICIAL), B).file("sources.yaml").touched("sources.yaml");
        assertThat(publish(next)).isEqualTo(new Changes(0, 1, 0, 0, 0));
        assertThat(next.read).containsExactly("sources.yaml", "one");
    }

    @Test
    void theSameRevisionIsNotPublishedTwice() throws FileChangedException {
        publish(new FakeCorpus().file("one", A));
        var again = publisher().publish(new FakeCorpus().file("one", A), OCCASION, 1).orElseThrow();
        assertThat(again.made()).isFalse();
        assertThat(store.commits()).hasSize(1);
    }

    @Test
    void aFileThatChangesUnderneathLeavesTheLastEdition() throws FileChangedException {
        publish(new FakeCorpus().file("one", A));
        var next = new FakeCorpus().file("one", A, B).file("two", C).changedUnderneath("two");
        assertThatExceptionOfType(FileChangedException.class).isThrownBy(() -> publish(next));
        assertThat(newest().number()).isEqualTo(1);
        assertThat(publish(new FakeCorpus().file("one", A, B))).isEqualTo(new Changes(1, 0, 0, 0, 0));
    }

    @Test
    void whileAnotherWriterIsOpenNothingIsPublished() throws FileChangedException {
        try (var _ = store.write().orElseThrow()) {
            assertThat(publisher().publish(new FakeCorpus(), OCCASION, 0)).isEmpty();
        }
    }

    private Changes publish(FakeCorpus corpus) throws FileChangedException {
        return publisher().publish(corpus, OCCASION, 0).orElseThrow().changes();
    }

    private Publisher publisher() {
        return new Publisher(store, new Ledger(folder.resolve("ledger")), Vectors.NONE, () -> NOW, _ -> {});
    }

    private EditionStamp newest() {
        return store.latest().orElseThrow().stamp();
    }

    private Map<String, String> filed(String file) {
        try (var index = store.open(store.latest().orElseThrow()).orElseThrow()) {
            return index.filed(file);
        }
    }

    private String gist(String id) {
        try (var index = store.open(store.latest().orElseThrow()).orElseThrow()) {
            return index.statement(id).orElseThrow().statement().gist();
        }
    }
}
