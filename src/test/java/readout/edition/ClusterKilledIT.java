package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.corpus.CorpusLoader;
import readout.search.opensearch.Cluster;
import readout.search.opensearch.ClusterStores;

/**
 * Nodes of a cluster die while it is asked and while an edition is published: each answer is wholly of one edition, or a
 * clear refusal; each reload publishes a whole edition, or nothing.
 */
class ClusterKilledIT {

    private static final List<Phase> PHASES = List.of(Phase.WRITING, Phase.COMMITTING);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path REPORT = Path.of("target", "cluster-kills.txt");

    @TempDir Path folder;

    /** The phase in which a node is to die; null for none. */
    private @Nullable Phase aim;

    private int killed = -1;
    private final List<String> report = new ArrayList<>();

    @Test
    void aDeadNodeOrManagerLeavesWholeEditionsAndAnswers() throws Exception {
        var corpus = new KilledCorpus(folder.resolve("corpus"));
        corpus.write(1);
        try (var cluster = Cluster.start(3)) {
            var victim = new AtomicReference<IntSupplier>(() -> 0);
            var store = ClusterStores.on(cluster, "killed", 3);
            try (var editions = new Editions(new CorpusLoader(),
                new FolderOrigin(new CorpusLoader(), folder.resolve("corpus")),
                store, new Ledger(store.ledger()), Vectors.NONE,
                InstantSource.system(), phase -> kill(phase, cluster, victim.get()))) {
                editions.open();
                try (var asker = new ClusterAsker(editions, 2)) {
                    var state = 1;
                    for (var who : List.<IntSupplier>of(cluster::follower, cluster::manager)) {
                        victim.set(who);
                        for (var phase : PHASES) {
                            state++;
                            corpus.write(state);
                            aim = phase;
                            reload(editions, state, phase);
                            restartAll(cluster);
                        }
                    }
                    asker.finish();
                    report.add(asker.told());
                    Files.write(REPORT, report);
                    assertThat(asker.wrong()).isEmpty();
                    assertThat(asker.answered()).isGreaterThan(100);
                }
            }
        }
    }

    private void kill(Phase phase, Cluster cluster, IntSupplier victim) {
        if (phase == aim) {
            aim = null;
            killed = victim.getAsInt();
            cluster.kill(killed);
        }
    }

    private void restartAll(Cluster cluster) {
        if (killed >= 0) {
            cluster.restart(killed);
            killed = -1;
        }
        cluster.awaitGreen();
    }

    /** The one in which a node dies publishes the whole of it or nothing; what failed can be done again. */
    private void reload(Editions editions, int state, Phase phase) throws InterruptedException {
        var before = editions.<Long>borrow(edition -> edition.stamp().number());
        var outcome = editions.reload("", "a test");
        report.add("killed while " + phase + ": " + outcome.getClass().getSimpleName()
            + (outcome instanceof Reload.Failed failed ? ", " + failed.trouble() : ""));
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!(outcome instanceof Reload.Published || outcome instanceof Reload.Unchanged)) {
            assertThat(outcome).isInstanceOfAny(Reload.Failed.class, Reload.Busy.class);
            assertThat(System.nanoTime()).as("%s", outcome).isLessThan(deadline);
            Thread.sleep(500);
            outcome = editions.reload("", "a test");
        }
        editions.borrow(edition -> {
            assertThat(edition.stamp().number()).isEqualTo(before + 1);
            assertThat(edition.index().statement("lake-0").orElseThrow().statement().gist())
                .isEqualTo(KilledCorpus.gists(state).get("lake-0"));
            return edition;
        });
    }
}
