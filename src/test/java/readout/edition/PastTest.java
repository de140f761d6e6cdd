package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.corpus.CorpusLoader;
import readout.edition.Change.Kind;
import readout.model.EditionStamp;
import readout.search.Order;
import readout.search.StatementQuery;
import readout.search.lucene.LuceneStatementStore;

/** What was known when: wordings, removals, rollbacks, and files that say when they learned of a statement. */
class PastTest {

    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir Path parent;

    private Instant now = START;
    private CorpusOnDisk corpus;
    private Editions editions;

    @BeforeEach
    void start() {
        corpus = new CorpusOnDisk(parent.resolve("corpus"));
        corpus.event("lake", 2, "first");
        editions = editions();
        editions.open();
    }

    @AfterEach
    void stop() {
        editions.close();
    }

    @Test
    void aWordingIsKnownFromItsEditionUntilTheNext() {
        var first = stamp().published();
        var second = reload("second");
        assertThat(gist("lake-0", first)).endsWith("first.");
        assertThat(gist("lake-0", second.minusMillis(1))).endsWith("first.");
        assertThat(gist("lake-0", second)).endsWith("second.");
        assertThat(at(first.minusMillis(1))).isEmpty();
    }

    @Test
    void aStatementRemovedAndRestoredIsUnknownBetween() {
        var first = stamp().published();
        corpus.event("lake", 1, "first");
        var removed = reloaded();
        corpus.event("lake", 2, "first");
        var restored = reloaded();
        assertThat(at(first)).containsKey("lake-1");
        assertThat(at(removed)).containsOnlyKeys("lake-0");
        assertThat(at(restored)).containsKey("lake-1");
    }

    @Test
    void aRollbackGivesTheEarlierWordingAgainAndForwardTheLater() {
        var second = reload("second");
        var back = published(editions.rollback(1, "a test"));
        var forward = published(editions.rollback(2, "a test"));
        assertThat(gist("lake-0", second)).endsWith("second.");
        assertThat(gist("lake-0", back)).endsWith("first.");
        assertThat(gist("lake-0", forward)).endsWith("second.");
        assertThat(editions.ledger().edition(3).orElseThrow().restored()).isEqualTo(1);
    }

    @Test
    void whatAFileSaysWasLearnedEarlierWasKnownThenAndOnceOnly() {
        learned("2026-11-20");
        var added = reloaded();
        published(editions.rollback(1, "a test"));
        published(editions.rollback(2, "a test"));
        var day = Instant.parse("2026-11-20T12:00:00Z");
        assertThat(ids(day)).containsExactly("hill-0");
        assertThat(ids(added)).containsExactlyInAnyOrder("hill-0", "lake-0", "lake-1");
        assertThat(at(day.minus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void anIndexFilledAnewKeepsWhenAStatementWasLearned() throws IOException {
        var first = stamp().published();
        var second = reload("second");
        loseIndex();
        assertThat(stamp().number()).isEqualTo(3);
        assertThat(at(first)).containsEntry("lake-0", "Ann spoke of boats, first.");
        assertThat(gist("lake-0", second)).endsWith("second.");
        var learned = editions.borrow(edition -> edition.index().statement("lake-0").orElseThrow().learned());
        assertThat(learned.first()).isEqualTo(first);
        assertThat(learned.since()).isEqualTo(second);
    }

    @Test
    void theLedgerTellsEveryChangeOfAnEdition() {
        corpus.event("lake", 1, "second");
        corpus.event("hill", 1, "second");
        reloaded();
        var kinds = new HashMap<String, Kind>();
        editions.ledger().changes(2, change -> kinds.put(change.id(), change.kind()));
        assertThat(kinds).isEqualTo(Map.of("lake-0", Kind.CHANGED, "lake-1", Kind.REMOVED, "hill-0", Kind.ADDED));
        assertThat(editions.ledger().edition(2).orElseThrow().changes()).isEqualTo(new Changes(1, 1, 0, 0, 1));
    }

    @Test
    void aClockThatJumpsBackLeavesEditionsInTheirOrder() {
        now = START.plus(Duration.ofDays(2));
        var second = reload("second");
        now = START;
        var third = reload("third");
        var fourth = published(editions.rollback(2, "a test"));
        assertThat(third).isEqualTo(second.plusMillis(1));
        assertThat(fourth).isEqualTo(second.plusMillis(2));
        assertThat(gist("lake-0", second)).endsWith("second.");
        assertThat(gist("lake-0", third)).endsWith("third.");
        assertThat(gist("lake-0", fourth)).endsWith("second.");
    }

    @Test
    void aClockPutBackHidesAgainWhatIsUnderEmbargoThen() {
        learned("2026-11-24\n    visible-from: 2026-11-24T13:00:00Z");
        reloaded();
        now = START.plus(Duration.ofHours(1));
        assertThat(visible()).contains("hill-0");
        now = START;
        assertThat(visible()).doesNotContain("hill-0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyEarlierEditionIsKnownAsItWas(int seed) throws IOException {
        var random = new Random(seed);
        var seen = new HashMap<Instant, Map<String, String>>();
        seen.put(stamp().published(), visibleGists());
        for (var step = 0; step < 25; step++) {
            now = now.plusMillis(random.nextInt(4_000) - 1_000);
            step(random);
            seen.put(stamp().published(), visibleGists());
        }
        seen.forEach((time, gists) -> assertThat(at(time)).as("%s", time).isEqualTo(gists));
        editions.close();
        editions = editions();
        editions.open();
        seen.forEach((time, gists) -> assertThat(at(time)).as("%s", time).isEqualTo(gists));
        assertThat(editions.ledger().missing(stamp().number())).isEmpty();
    }

    private void step(Random random) throws IOException {
        switch (random.nextInt(5)) {
            case 0 -> {
                var kept = editions.kept();
                editions.rollback(kept.get(random.nextInt(kept.size())).number(), "a test");
            }
            case 1 -> {
                corpus.event("hill", random.nextInt(4), "wording " + random.nextInt(3));
                editions.reload("", "a test");
            }
            case 2 -> {
                editions.reload("", "a test");
                loseIndex();
            }
            default -> {
                corpus.event("lake", 1 + random.nextInt(5), "wording " + random.nextInt(3));
                editions.reload("", "a test");
            }
        }
    }

    private void loseIndex() throws IOException {
        editions.close();
        try (Stream<Path> files = Files.list(parent.resolve("index"))) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        editions = editions();
        editions.open();
    }

    private void learned(String day) {
        corpus.event("hill", 1, "learned");
        try {
            var file = corpus.folder().resolve("events/hill.yaml");
            Files.writeString(file, Files.readString(file) + "    learned: " + day + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant reload(String marker) {
        corpus.event("lake", 2, marker);
        return reloaded();
    }

    private Instant reloaded() {
        return published(editions.reload("", "a test"));
    }

    private static Instant published(Reload reload) {
        assertThat(reload).isInstanceOf(Reload.Published.class);
        return ((Reload.Published) reload).after().published();
    }

    private Editions editions() {
        return new Editions(new CorpusLoader(), corpus.folder(),
            new LuceneStatementStore(parent.resolve("index"), 3), new Ledger(parent.resolve("ledger")),
            () -> now = now.plusMillis(1));
    }

    private EditionStamp stamp() {
        return editions.borrow(Edition::stamp);
    }

    private String gist(String id, Instant time) {
        return String.valueOf(at(time).get(id));
    }

    private Map<String, String> at(Instant time) {
        return editions.borrow(edition -> edition.<Map<String, String>>knownAt(time, PastTest::gists));
    }

    private List<String> ids(Instant time) {
        return editions.borrow(edition -> edition.<List<String>>knownAt(time, PastTest::ids));
    }

    private List<String> visible() {
        return editions.borrow(PastTest::ids);
    }

    private Map<String, String> visibleGists() {
        return editions.borrow(PastTest::gists);
    }

    private static List<String> ids(Edition edition) {
        assertThat(edition.index().size()).isEqualTo(edition.stamp().statements());
        return edition.index().search(new StatementQuery(List.of(), new Order.OldestFirst(), 0, 100)).hits().stream()
            .map(hit -> hit.statement().id())
            .toList();
    }

    /** Fails where an id is found twice. */
    private static Map<String, String> gists(Edition edition) {
        return edition.index().search(new StatementQuery(List.of(), new Order.OldestFirst(), 0, 100)).hits().stream()
            .collect(Collectors.toMap(hit -> hit.statement().id(), hit -> hit.statement().gist()));
    }
}
