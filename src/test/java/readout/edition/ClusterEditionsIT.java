package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.corpus.CorpusLoader;
import readout.search.Criterion;
import readout.search.Order;
import readout.search.StatementQuery;
import readout.search.opensearch.Cluster;
import readout.search.opensearch.ClusterStores;

/** Editions in a cluster: published, looked at, reloaded, rolled back, and asked as they were. */
class ClusterEditionsIT {

    private static final int KEPT = 3;

    @TempDir Path folder;
    private KilledCorpus corpus;

    @BeforeEach
    void write() {
        corpus = new KilledCorpus(folder.resolve("corpus"));
        corpus.write(1);
    }

    private Editions editions(String prefix) {
        var store = ClusterStores.on(Cluster.shared(), prefix, KEPT);
        return new Editions(new CorpusLoader(), folder.resolve("corpus"), store, new Ledger(store.ledger()),
            InstantSource.system());
    }

    @Test
    void areOpenedAgainAndSeenByOthersAndRolledBack() {
        try (var editions = editions("editions"); var other = editions("editions")) {
            assertThat(editions.open()).isInstanceOf(Opening.Built.class);
            assertThat(other.open()).isInstanceOf(Opening.Resumed.class);
            corpus.write(2);
            assertThat(editions.preview()).isInstanceOfSatisfying(Preview.Differs.class,
                differs -> assertThat(differs.changes().counts().total()).isPositive());
            assertThat(editions.reload("", "a test")).isInstanceOf(Reload.Published.class);
            assertThat(editions.reload("", "a test")).isInstanceOf(Reload.Unchanged.class);
            assertServes(editions, 2, 2);
            assertServes(other, 1, 1);
            assertThat(other.refresh()).isTrue();
            assertServes(other, 2, 2);
            assertThat(other.<Long>borrow(1, edition -> edition.stamp().number())).isEqualTo(1);

            assertThat(other.rollback(1, "a test")).isInstanceOf(Reload.Published.class);
            assertServes(other, 3, 1);
            assertThat(editions.ledger().missing(3)).isEmpty();
            assertThat(editions.ledger().editions()).extracting(edition -> edition.stamp().number())
                .containsExactly(1L, 2L, 3L);
            assertThat(other.kept()).hasSize(3);
        }
    }

    @Test
    void areAskedAsTheyWereKnown() throws InterruptedException {
        try (var editions = editions("known")) {
            editions.open();
            Thread.sleep(10);
            var between = Instant.now();
            Thread.sleep(10);
            corpus.write(2);
            editions.reload("", "a test");
            editions.borrow(edition -> {
                edition.knownAt(between, then -> {
                    var hits = then.index().search(new StatementQuery(
                        List.<Criterion>of(), new Order.OldestFirst(), 0, 100)).hits();
                    assertThat(hits).hasSize(KilledCorpus.gists(1).size());
                    hits.forEach(hit -> assertThat(hit.statement().gist())
                        .isEqualTo(KilledCorpus.gists(1).get(hit.statement().id())));
                    return then;
                });
                return edition;
            });
        }
    }

    @Test
    void areWholeInEveryAnswerWhileTheyAreReloaded() {
        try (var editions = editions("reloaded")) {
            editions.open();
            try (var asker = new ClusterAsker(editions, 2)) {
                for (var state = 2; state <= 6; state++) {
                    corpus.write(state);
                    assertThat(editions.reload("", "a test")).isInstanceOf(Reload.Published.class);
                }
                asker.finish();
                assertThat(asker.wrong()).isEmpty();
                assertThat(asker.answered()).isPositive();
            }
        }
    }

    private static void assertServes(Editions editions, long number, int state) {
        editions.borrow(edition -> {
            assertThat(edition.stamp().number()).isEqualTo(number);
            assertThat(edition.index().statement("lake-0").orElseThrow().statement().gist())
                .isEqualTo(KilledCorpus.gists(state).get("lake-0"));
            return edition;
        });
    }
}
