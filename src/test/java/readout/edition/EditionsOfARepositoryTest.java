package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.corpus.CorpusLoader;
import readout.search.lucene.LuceneStatementStore;

class EditionsOfARepositoryTest {

    private static final String FIRST = "1".repeat(40);
    private static final String SECOND = "2".repeat(40);
    private static final String THIRD = "3".repeat(40);

    @TempDir private Path parent;
    private final FakeOrigin origin = new FakeOrigin();
    private Editions editions;

    @BeforeEach
    void publishTheFirstCommit() {
        commit(FIRST, "first");
        editions = editions();
        assertThat(editions.open()).isInstanceOf(Opening.Built.class);
    }

    @AfterEach
    void stop() {
        editions.close();
    }

    @Test
    void anEditionHasTheCommitsIdForItsRevision() {
        assertThat(editions.<String>borrow(edition -> edition.stamp().revision())).isEqualTo(FIRST);
        assertThat(editions.filesDiffer()).isFalse();
    }

    @Test
    void onlyTheVeryFirstStartFetches() {
        commit(SECOND, "second");
        editions.close();
        editions = editions();

        assertThat(editions.open()).isInstanceOf(Opening.Resumed.class);
        assertThat(origin.fetches).isEqualTo(1);
    }

    @Test
    void aPreviewFetchesAndNamesTheCommits() {
        commit(SECOND, "second");

        assertThat(editions.preview()).isInstanceOfSatisfying(Preview.Differs.class, differs -> {
            assertThat(differs.changes().revision()).isEqualTo(SECOND);
            assertThat(differs.changes().commits().listed()).extracting(Commits.Note::message)
                .containsExactly("second");
        });
        assertThat(editions.filesDiffer()).isTrue();
    }

    @Test
    void whatWasShownIsPublishedWithoutFetchingAgain() {
        commit(SECOND, "second");
        editions.preview();
        commit(THIRD, "third");

        assertThat(editions.reload(SECOND.substring(0, 16), "a test")).isInstanceOfSatisfying(Reload.Published.class,
            published -> assertThat(published.after().revision()).isEqualTo(SECOND));
        assertThat(origin.fetches).isEqualTo(2);
        assertThat(origin.kept).contains(FIRST, SECOND);
    }

    @Test
    void anotherCommitThanTheOneShownIsNotPublished() {
        commit(SECOND, "second");
        editions.preview();
        commit(THIRD, "third");
        editions.preview();

        assertThat(editions.reload(SECOND, "a test")).isInstanceOf(Reload.Changed.class);
    }

    @Test
    void aCommitThatChangesNoFileIsPublishedWithoutAChange() {
        origin.commit(parent.resolve(FIRST), SECOND, "Ada", "only a remark");
        editions.preview();

        assertThat(editions.reload(SECOND, "a test")).isInstanceOfSatisfying(Reload.Published.class,
            published -> assertThat(published.changes()).isEqualTo(Changes.NONE));
    }

    @Test
    void aRepositoryOutOfReachLeavesTheEditionAndSaysWhy() {
        origin.unreachable(true);

        assertThat(editions.preview()).isInstanceOfSatisfying(Preview.Refused.class, refused -> {
            assertThat(refused.stamp().revision()).isEqualTo(FIRST);
            assertThat(refused.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("no answer"));
        });
    }

    private void commit(String revision, String marker) {
        var corpus = new CorpusOnDisk(parent.resolve(revision));
        corpus.event("lake", 3, marker);
        origin.commit(corpus.folder(), revision, "Ada", marker);
    }

    private Editions editions() {
        return new Editions(new CorpusLoader(), origin, new LuceneStatementStore(parent.resolve("index"), 3),
            new Ledger(parent.resolve("ledger")), Vectors.NONE, Instant::now, _ -> {});
    }
}
