package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Reloads;
import readout.corpus.CorpusLoader;
import readout.search.Order;
import readout.search.StatementQuery;
import readout.search.lucene.LuceneStatementStore;

/** Many at once. */
class EditionsTogetherTest {

    private static final int STATEMENTS = 10;
    private static final int RELOADS = 50;

    @TempDir Path parent;

    @Test
    void queriesDuringReloadsGetOneEditionsAnswer() throws Exception {
        var corpus = corpus();
        try (var editions = editions(); var threads = Executors.newFixedThreadPool(3)) {
            assertThat(editions.open()).isInstanceOf(Opening.Built.class);
            var done = new AtomicBoolean();
            var seen = IntStream.range(0, 3)
                .mapToObj(i -> threads.submit(() -> answersUntil(done, editions)))
                .toList();
            try {
                reloadOften(corpus, editions);
            } finally {
                done.set(true);
            }
            for (var answers : seen) {
                assertThat(answers.get()).isNotEmpty().allMatch(answer -> answer.size() == 1);
            }
        }
    }

    private static void reloadOften(CorpusOnDisk corpus, Editions editions) {
        for (var i = 1; i <= RELOADS; i++) {
            corpus.event("lake", STATEMENTS, "number " + i);
            assertThat(Reloads.of(editions)).isInstanceOf(Reload.Published.class);
        }
    }

    /** Each answer as the different gists in it: of one edition they are all the same. */
    private static Set<Set<String>> answersUntil(AtomicBoolean done, Editions editions) {
        var answers = new HashSet<Set<String>>();
        do {
            answers.add(editions.borrow(EditionsTogetherTest::gists));
        } while (!done.get());
        return answers;
    }

    /** Two searches and one look-up. */
    private static Set<String> gists(Edition edition) {
        var gists = new HashSet<String>();
        for (var order : List.of(new Order.OldestFirst(), new Order.NewestFirst())) {
            edition.index().search(new StatementQuery(List.of(), order, 0, STATEMENTS)).hits()
                .forEach(hit -> gists.add(hit.statement().gist()));
        }
        gists.add(edition.index().statement("lake-5").orElseThrow().statement().gist());
        return gists;
    }

    @Test
    void oneOfTwoReloadsAtOncePublishes() throws Exception {
        var corpus = corpus();
        try (var one = editions(); var other = editions()) {
            one.open();
            other.open();
            corpus.event("lake", STATEMENTS, "second");
            var reloads = EditionsTogetherTest.<
                Reload>together(List.of(() -> Reloads.of(one), () -> Reloads.of(one), () -> Reloads.of(other)));
            assertThat(reloads).filteredOn(Reload.Published.class::isInstance).hasSize(1);
            assertThat(reloads).noneMatch(Reload.Refused.class::isInstance);
            one.refresh();
            assertThat(one.borrow(Edition::stamp).number()).isEqualTo(2);
        }
    }

    @Test
    void oneOfTwoFirstOpeningsAtOncePublishes() throws Exception {
        corpus();
        try (var one = editions(); var other = editions()) {
            var openings = EditionsTogetherTest.<Opening>together(List.of(one::open, other::open));
            assertThat(openings).filteredOn(Opening.Built.class::isInstance).hasSize(1);
            assertThat(one.borrow(Edition::stamp)).isEqualTo(other.borrow(Edition::stamp));
        }
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private CorpusOnDisk corpus() {
        var corpus = new CorpusOnDisk(parent.resolve("corpus"));
        corpus.event("lake", STATEMENTS, "first");
        return corpus;
    }

    private Editions editions() {
        var store = new LuceneStatementStore(parent.resolve("index"), 3);
        return new Editions(new CorpusLoader(), parent.resolve("corpus"), store, new Ledger(parent.resolve("ledger")),
            Instant::now);
    }
}
