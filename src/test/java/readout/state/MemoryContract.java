package readout.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.state.Delivery.Kind;
import readout.state.Delivery.Target;
import readout.state.PostedAnswer.Hindrance;
import readout.state.UnansweredQuestions.Proposal;

/** What a memory promises, whatever keeps it. */
abstract class MemoryContract {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");
    static final Place CHANNEL = new Place.Channel(1, 2);
    static final Place ALICE = new Place.DirectMessage(77);
    private static final FollowTerms FERRY = new FollowTerms("ferry", null, "ann", null, "who pays");
    private static final QuietHours NIGHT =
        new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30), ZoneId.of("Europe/Oslo"));

    @TempDir Path folder;
    private final List<Memory> opened = new ArrayList<>();
    Memory memory;
    Stores stores;

    /** A memory that holds what was remembered before in this test, as another process would open it. */
    abstract Memory again();

    /** An empty memory of the other database. */
    abstract Memory other();

    @BeforeEach
    void open() {
        memory = closedLater(again());
        stores = memory.stores();
    }

    @AfterEach
    void close() {
        opened.forEach(Memory::close);
    }

    Memory closedLater(Memory made) {
        opened.add(made);
        return made;
    }

    EarlierFiles earlier() {
        return new EarlierFiles(folder.resolve("reports.jsonl"), folder.resolve("queue.jsonl"));
    }

    @Test
    void everythingWorksWhenEmpty() {
        assertThat(stores.follows().of(CHANNEL)).isEmpty();
        assertThat(stores.follows().ofOwner(77)).isEmpty();
        assertThat(stores.follows().active()).isEmpty();
        assertThat(stores.follows().find(1)).isEmpty();
        assertThat(stores.follows().remove(1)).isFalse();
        assertThat(stores.follows().pause(1, "x")).isFalse();
        assertThat(stores.follows().resume(1)).isFalse();
        assertThat(stores.alertedStatements().mark(1, List.of())).isEmpty();
        assertThat(stores.alertedStatements().notYet(1, List.of("a"))).containsExactly("a");
        assertThat(stores.outbox().due(NOON, 10, Shards.ALL, _ -> true)).isEmpty();
        assertThat(stores.outbox().abandoned(10)).isEmpty();
        assertThat(stores.outbox().waiting()).isZero();
        assertThat(stores.outbox().claim("x", "me", NOON, NOON)).isFalse();
        assertThat(stores.outbox().prune(NOON)).isZero();
        assertThat(stores.cursors().edition("alerts")).isZero();
        assertThat(stores.postedAnswers().holding(List.of())).isEmpty();
        assertThat(stores.postedAnswers().holding(List.of("a"))).isEmpty();
        assertThat(stores.postedAnswers().unamendable()).isEmpty();
        assertThat(stores.postedAnswers().forget(1)).isFalse();
        assertThat(stores.postedAnswers().prune(NOON)).isZero();
        assertThat(stores.questions().open()).isEmpty();
        assertThat(stores.questions().count()).isZero();
        assertThat(stores.questions().tick("x", 1, NOON)).isFalse();
        assertThat(stores.mistakes().count()).isZero();
        assertThat(stores.mistakes().latest(10, 0)).isEmpty();
        assertThat(stores.servers().get(1)).isEqualTo(ServerSettings.none(1));
        assertThat(stores.servers().remove(1)).isFalse();
        assertThat(stores.audit().latest(10, 0)).isEmpty();
        assertThat(memory.forget(77)).isEqualTo(new Forgotten(0, 0, 0, 0));
        assertThat(memory.backup(folder.resolve("empty"))).isZero();
        assertThat(memory.restore(folder.resolve("empty"))).isZero();
    }

    @Test
    void keepsFollowsForAnotherProcess() {
        var follow = stores.follows().add(request(CHANNEL, 7), 5).orElseThrow();

        assertThat(follow).isEqualTo(
            new Follow(follow.id(), CHANNEL, 7, FERRY, NOON, 3, new Follow.Status.Active(), NIGHT));
        assertThat(closedLater(again()).stores().follows().of(CHANNEL)).containsExactly(follow);
        assertThat(stores.follows().ofOwner(7)).containsExactly(follow);
        assertThat(stores.follows().of(ALICE)).isEmpty();
    }

    @Test
    void refusesMoreFollowsThanAPlaceMayHave() {
        assertThat(stores.follows().add(request(ALICE, 77), 1)).isPresent();
        assertThat(stores.follows().add(request(ALICE, 77), 1)).isEmpty();
        assertThat(stores.follows().add(request(CHANNEL, 77), 1)).isPresent();
    }

    @Test
    void neverGivesTheNumberOfAFollowAgain() {
        var first = stores.follows().add(request(ALICE, 77), 1).orElseThrow();
        stores.follows().remove(first.id());

        assertThat(stores.follows().add(request(ALICE, 77), 1).orElseThrow().id()).isGreaterThan(first.id());
    }

    @Test
    void pausesAndResumesAFollowOnce() {
        var id = stores.follows().add(request(ALICE, 77), 1).orElseThrow().id();

        assertThat(stores.follows().pause(id, "the channel refuses")).isTrue();
        assertThat(stores.follows().pause(id, "again")).isFalse();
        assertThat(stores.follows().active()).isEmpty();
        assertThat(stores.follows().find(id).orElseThrow().status())
            .isEqualTo(new Follow.Status.Paused("the channel refuses"));
        assertThat(stores.follows().resume(id)).isTrue();
        assertThat(stores.follows().resume(id)).isFalse();
        assertThat(stores.follows().active()).hasSize(1);
    }

    @Test
    void sendsNothingMoreForAFollowThatEnded() {
        var id = stores.follows().add(request(ALICE, 77), 1).orElseThrow().id();
        stores.alertedStatements().mark(id, List.of("s1"));
        stores.outbox().enqueue(alert("waits", id, NOON));
        stores.outbox().enqueue(alert("was sent", id, NOON));
        stores.outbox().sent("was sent", 5, NOON);

        assertThat(stores.follows().remove(id)).isTrue();
        assertThat(stores.outbox().waiting()).isZero();
        assertThat(stores.outbox().enqueue(alert("was sent", id, NOON))).isFalse();
    }

    @Test
    void marksAStatementOnceEver() {
        var id = stores.follows().add(request(ALICE, 77), 1).orElseThrow().id();

        assertThat(stores.alertedStatements().mark(id, List.of("s2", "s1", "s2"))).containsExactly("s2", "s1");
        assertThat(stores.alertedStatements().notYet(id, List.of("s3", "s1"))).containsExactly("s3");
        assertThat(closedLater(again()).stores().alertedStatements().mark(id, List.of("s1", "s3")))
            .containsExactly("s3");
    }

    @Test
    void keepsADeliveryOnce() {
        var delivery = alert("alert/follow 1/edition 7/part 0", null, NOON);

        assertThat(stores.outbox().enqueue(delivery)).isTrue();
        assertThat(closedLater(again()).stores().outbox().enqueue(delivery)).isFalse();
        assertThat(stores.outbox().due(NOON, 9, Shards.ALL, _ -> true)).containsExactly(new Outbox.Due(delivery, 0));
    }

    @Test
    void givesWhatIsDueInTheOrderItCame() {
        for (var key : List.of("b", "a", "later", "c")) {
            stores.outbox().enqueue(alert(key, null, key.equals("later") ? NOON.plusSeconds(1) : NOON));
        }

        assertThat(due(NOON)).containsExactly("b", "a", "c");
        assertThat(stores.outbox().due(NOON, 2, Shards.ALL, _ -> true)).hasSize(2);
        assertThat(due(NOON.plusSeconds(1))).containsExactly("b", "a", "later", "c");
    }

    @Test
    void amendsOneMessageInOrder() {
        for (var key : List.of("edition 7", "edition 8")) {
            stores.outbox().enqueue(new Delivery(
                key, Kind.AMENDMENT, null, new Target.Message(null, 2, 99), "{}", NOON, NOON));
        }
        stores.outbox().failed("edition 7", "no route", NOON.plusSeconds(60), 1);

        assertThat(due(NOON)).isEmpty();
        stores.outbox().sent("edition 7", 99, NOON);
        assertThat(due(NOON)).containsExactly("edition 8");
    }

    @Test
    void givesEachShardWhatIsDueToItsServersAndTheFirstWhatBelongsToNone() {
        var third = 2L << 22 | 5;
        place("direct", new Place.DirectMessage(7));
        place("first", new Place.Channel(4L << 22, 1));
        place("third", new Place.Channel(third, 1));
        stores.outbox().enqueue(new Delivery(
            "amended", Kind.AMENDMENT, null, new Target.Message(third, 2, 99), "{}", NOON, NOON));

        assertThat(due(new Shards(4, 0, 0))).containsExactly("direct", "first");
        assertThat(due(new Shards(4, 1, 3))).containsExactly("third", "amended");
        assertThat(due(new Shards(4, 3, 3))).isEmpty();
        assertThat(stores.outbox().due(NOON, 9, Shards.all(4), _ -> true)).hasSize(4);
        assertThat(stores.outbox().due(NOON, 9, new Shards(4, 2, 2), _ -> true).getLast().delivery().target())
            .isEqualTo(new Target.Message(third, 2, 99));
    }

    @Test
    void whatIsNotWantedYetHoldsBackNothingBehindIt() {
        for (var key : List.of("edition 8/a", "edition 8/b", "edition 8/c", "edition 7/a", "notice")) {
            stores.outbox().enqueue(alert(key, null, NOON));
        }

        assertThat(stores.outbox().due(NOON, 2, Shards.ALL, delivery -> !delivery.key().startsWith("edition 8")))
            .extracting(due -> due.delivery().key()).containsExactly("edition 7/a", "notice");
    }

    private void place(String key, Place place) {
        stores.outbox().enqueue(
            new Delivery(key, Kind.ALERT, null, new Target.NewMessage(place), "{}", NOON, NOON));
    }

    private List<String> due(Shards shards) {
        return stores.outbox().due(NOON, 9, shards, _ -> true).stream().map(due -> due.delivery().key()).toList();
    }

    @Test
    void aLeaseIsOnesUntilItIsLetGoOrItsTimeIsOver() throws InterruptedException {
        var leases = stores.leases();
        var others = closedLater(again()).stores().leases();
        var minute = Duration.ofMinutes(1);
        assertThat(leases.take("a", "one", minute)).isEqualTo(new Leases.Attempt.Taken());
        assertThat(leases.take("a", "one", minute)).isEqualTo(new Leases.Attempt.Taken());

        assertThat(others.take("a", "two", minute)).isInstanceOfSatisfying(Leases.Attempt.Refused.class, refused -> {
            assertThat(refused.owner()).isEqualTo("one");
            assertThat(refused.left()).isBetween(Duration.ofSeconds(50), minute);
        });
        assertThat(others.held("a")).extracting(Leases.Held::name, Leases.Held::owner)
            .containsExactly(tuple("a", "one"));
        others.release("a", "two", Duration.ZERO);
        assertThat(leases.held("")).hasSize(1);
        leases.release("a", "one", Duration.ZERO);
        assertThat(others.take("a", "two", Duration.ofMillis(1))).isEqualTo(new Leases.Attempt.Taken());
        Thread.sleep(50);
        assertThat(leases.held("")).isEmpty();
        assertThat(leases.take("a", "one", minute)).isEqualTo(new Leases.Attempt.Taken());
    }

    @Test
    void aLeaseMayRestAfterItWasLetGo() {
        var leases = stores.leases();
        leases.take("a", "one", Duration.ofMinutes(1));
        leases.release("a", "one", Duration.ofMinutes(1));

        assertThat(leases.held("")).isEmpty();
        for (var owner : List.of("one", "two")) {
            assertThat(leases.take("a", owner, Duration.ofMinutes(1)))
                .isInstanceOfSatisfying(Leases.Attempt.Refused.class, refused -> {
                    assertThat(refused.owner()).isEmpty();
                    assertThat(refused.left()).isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1));
                });
        }
    }

    @Test
    void letsOneProcessClaimADeliveryUntilItsTimeIsOver() {
        var others = closedLater(again()).stores().outbox();
        stores.outbox().enqueue(alert("a", null, NOON));

        assertThat(stores.outbox().claim("a", "one", NOON, NOON.plusSeconds(30))).isTrue();
        assertThat(others.claim("a", "two", NOON, NOON.plusSeconds(30))).isFalse();
        assertThat(others.due(NOON, 9, Shards.ALL, _ -> true)).isEmpty();
        assertThat(others.claim("a", "two", NOON.plusSeconds(30), NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void triesAgainWhatFailedAndListsWhatWasGivenUp() {
        stores.outbox().enqueue(alert("a", null, NOON));
        stores.outbox().claim("a", "one", NOON, NOON.plusSeconds(900));

        assertThat(stores.outbox().failed("a", "no route", NOON.plusSeconds(5), 1)).isTrue();
        assertThat(due(NOON)).isEmpty();
        assertThat(stores.outbox().due(NOON.plusSeconds(5), 9, Shards.ALL, _ -> true)).extracting(Outbox.Due::attempts)
            .containsExactly(1L);
        assertThat(stores.outbox().abandoned("a", "forbidden", NOON)).isTrue();
        assertThat(stores.outbox().abandoned(9)).singleElement()
            .satisfies(given -> assertThat(given.reason()).isEqualTo("forbidden"));
        assertThat(stores.outbox().sent("a", 1, NOON)).isFalse();
    }

    @Test
    void prunesOnlyWhatWasSentLongAgo() {
        for (var key : List.of("old", "new", "waits")) {
            stores.outbox().enqueue(alert(key, null, NOON));
        }
        stores.outbox().sent("old", 1, NOON.minusSeconds(1));
        stores.outbox().sent("new", 2, NOON);

        assertThat(stores.outbox().prune(NOON)).isEqualTo(1);
        assertThat(due(NOON)).containsExactly("waits");
    }

    @Test
    void advancesACursorOnceForEachEdition() {
        assertThat(stores.cursors().advance("alerts", 7)).isTrue();
        assertThat(closedLater(again()).stores().cursors().advance("alerts", 7)).isFalse();
        assertThat(stores.cursors().advance("alerts", 6)).isFalse();
        assertThat(stores.cursors().advance("alerts", 8)).isTrue();
        assertThat(stores.cursors().edition("alerts")).isEqualTo(8);
    }

    @Test
    void leavesNothingOfATransactionThatBroke() {
        assertThatThrownBy(() -> memory.transaction(within -> {
            within.cursors().advance("alerts", 7);
            within.outbox().enqueue(alert("a", null, NOON));
            throw new IllegalArgumentException("in the middle");
        })).isInstanceOf(IllegalArgumentException.class);

        assertThat(stores.cursors().edition("alerts")).isZero();
        assertThat(stores.outbox().waiting()).isZero();
    }

    @Test
    void refusesOtherStoresWithinATransaction() {
        assertThatThrownBy(() -> memory.transaction(_ -> stores.outbox().waiting()))
            .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void handsOneEditionToOneOfManyThreads() throws Exception {
        var second = closedLater(again());
        Callable<Boolean> first = () -> memory.transaction(within -> within.cursors().advance("alerts", 7)
            && within.outbox().enqueue(alert("a", null, NOON)));
        Callable<Boolean> other = () -> second.transaction(within -> within.cursors().advance("alerts", 7)
            && within.outbox().enqueue(alert("a", null, NOON)));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Boolean>();
            for (var result : threads.invokeAll(List.of(first, other, first, other, other, first))) {
                results.add(result.get());
            }
            assertThat(results).containsOnlyOnce(true);
        }
        assertThat(stores.outbox().waiting()).isEqualTo(1);
    }

    @Test
    void saysSinceWhenTheOldestIsDue() {
        assertThat(stores.outbox().oldestDue(NOON)).isEmpty();
        stores.outbox().enqueue(alert("later", null, NOON));
        stores.outbox().enqueue(alert("sooner", null, NOON.minusSeconds(60)));

        assertThat(stores.outbox().oldestDue(NOON)).contains(NOON.minusSeconds(60));
        stores.outbox().sent("sooner", 1, NOON);
        assertThat(stores.outbox().oldestDue(NOON)).contains(NOON);
        assertThat(stores.outbox().oldestDue(NOON.minusSeconds(1))).isEmpty();
    }

    @Test
    void findsAnswersByTheirStatements() {
        var answer = new PostedAnswer(9, 1L, 2, 7, "/claims ferry", NOON, List.of("s2", "s1"), null);
        var aside = new PostedAnswer(8, null, 3, 7, "/claims", NOON, List.of("s3"), Hindrance.USER_INSTALLED);
        stores.postedAnswers().put(answer);
        stores.postedAnswers().put(aside);

        assertThat(stores.postedAnswers().find(9)).contains(answer);
        assertThat(stores.postedAnswers().holding(List.of("s1", "s2"))).containsExactly(answer);
        assertThat(stores.postedAnswers().holding(List.of("s1", "s3", "none"))).containsExactly(aside, answer);
        assertThat(stores.postedAnswers().unamendable()).containsExactly(aside);
        assertThat(stores.postedAnswers().hinder(9, Hindrance.CHANNEL_CLOSED)).isTrue();
        assertThat(stores.postedAnswers().unamendable()).hasSize(2);
        assertThat(stores.postedAnswers().forget(9)).isTrue();
        assertThat(stores.postedAnswers().prune(NOON)).isZero();
        assertThat(stores.postedAnswers().prune(NOON.plusMillis(1))).isEqualTo(1);
        assertThat(stores.postedAnswers().holding(List.of("s1", "s2", "s3"))).isEmpty();
    }

    @Test
    void findsAnswersByVeryManyStatements() {
        stores.postedAnswers().put(new PostedAnswer(9, 1L, 2, 7, "/claims", NOON, List.of("s1900"), null));
        var many = IntStream.range(0, 2000).mapToObj(i -> "s" + i).toList();

        assertThat(stores.postedAnswers().holding(many)).hasSize(1);
    }

    @Test
    void countsAQuestionOnceInWhateverSpelling() {
        stores.questions().add(question(0, "When does it sail?"));
        stores.questions().add(question(1, "Who pays for the ferry?"));
        stores.questions().add(question(2, "  who pays for the FERRY "));
        stores.questions().add(new UnansweredQuestion(NOON, 7, "check", "Who pays for the ferry?"));
        stores.questions().add(question(3, "?!"));
        stores.questions().add(question(4, "…"));

        assertThat(stores.questions().count()).isEqualTo(5);
        assertThat(stores.questions().open()).first().satisfies(most -> {
            assertThat(most.question()).isEqualTo("Who pays for the ferry?");
            assertThat(most.times()).isEqualTo(2);
            assertThat(most.latest()).isEqualTo(NOON.plusSeconds(2));
        });
    }

    @Test
    void ticksOffAQuestionUntilItIsAskedAgain() {
        stores.questions().add(question(0, "When does it sail?"));
        var key = stores.questions().open().getFirst().key();

        assertThat(stores.questions().propose(key, new Proposal(8, "s1"))).isTrue();
        assertThat(stores.questions().open().getFirst().proposal()).isEqualTo(new Proposal(8, "s1"));
        assertThat(stores.questions().propose(key, null)).isTrue();
        assertThat(stores.questions().open().getFirst().proposal()).isNull();
        assertThat(stores.questions().tick(key, 8, NOON)).isTrue();
        assertThat(stores.questions().tick(key, 8, NOON)).isFalse();
        assertThat(stores.questions().open()).isEmpty();
        stores.questions().add(question(9, "when does it sail"));
        assertThat(stores.questions().find(key).orElseThrow().times()).isEqualTo(2);
        assertThat(stores.questions().count()).isEqualTo(1);
    }

    @Test
    void cutsWhatReadersWriteAndTakesWhatNoDatabaseDoes() {
        stores.questions().add(question(0, "x" + "😀".repeat(600)));
        stores.mistakes().add(new MistakeReport(NOON, 7, "/claims\0", "half \ud83d and \0nothing" + "y".repeat(2000)));

        assertThat(stores.questions().open().getFirst().question()).hasSize(499);
        assertThat(stores.mistakes().latest(9, 0)).singleElement().satisfies(report -> {
            assertThat(report.question()).isEqualTo("/claims");
            assertThat(report.text()).startsWith("half \ufffd and nothingy").hasSize(MistakeReports.TEXT_LENGTH);
        });
    }

    @Test
    void takesInTheFilesOfEarlierDaysOnce() throws IOException {
        var queue = Files.writeString(folder.resolve("queue.jsonl"), """
            {"at":"2026-11-23T12:00:00Z","edition":7,"command":"ask","question":"Who pays?"}
            {"at":"2026-11-23T12:00:01Z","edition":7,"command":"ask","question":"who pays"}
            {"at":"20""");
        var reports = Files.writeString(folder.resolve("reports.jsonl"), """
            {"at":"2026-11-23T12:00:00Z","edition":7,"question":"/claims","text":"first\\nline"}
            """);
        var lines = Files.readString(reports);

        assertThat(closedLater(again()).stores().questions().open()).singleElement()
            .satisfies(total -> assertThat(total.times()).isEqualTo(2));
        assertThat(queue).doesNotExist();
        assertThat(folder.resolve("queue.jsonl.imported")).exists();
        Files.writeString(reports, lines); // as if the process had died before it gave the file its new name
        assertThat(closedLater(again()).stores().mistakes().latest(9, 0)).containsExactly(
            new MistakeReport(Instant.parse("2026-11-23T12:00:00Z"), 7, "/claims", "first\nline"));
        assertThat(reports).doesNotExist();
    }

    @Test
    void keepsWhatAServerSets() {
        var settings = new ServerSettings(1, "en-GB", "ferry-talks", 2L, Set.of(8L, 9L), NIGHT);
        stores.servers().put(ServerSettings.none(1));
        stores.servers().put(settings);

        assertThat(closedLater(again()).stores().servers().get(1)).isEqualTo(settings);
        assertThat(stores.servers().remove(1)).isTrue();
    }

    @Test
    void tellsTheLatestChangesFirst() {
        for (var i = 0; i < 3; i++) {
            stores.audit().add(new AuditEntry(
                NOON, i == 1 ? null : 1L, 77, AuditEntry.Action.RELOADED, "edition " + i, "edition " + (i + 1)));
        }

        assertThat(stores.audit().count()).isEqualTo(3);
        assertThat(stores.audit().latest(2, 1)).extracting(AuditEntry::before)
            .containsExactly("edition 1", "edition 0");
        assertThat(stores.audit().latest(1, 9, 0)).extracting(AuditEntry::before)
            .containsExactly("edition 2", "edition 0");
    }

    @Test
    void forgetsAUserEverywhere() throws IOException {
        var own = stores.follows().add(request(ALICE, 77), 5).orElseThrow().id();
        var channel = stores.follows().add(request(CHANNEL, 77), 5).orElseThrow().id();
        stores.alertedStatements().mark(own, List.of("s1"));
        stores.outbox().enqueue(alert("mine", own, NOON));
        stores.outbox().enqueue(new Delivery(
            "notice", Kind.NOTICE, channel, new Target.NewMessage(ALICE), "{}", NOON, NOON));
        stores.outbox().sent("notice", 3, NOON);
        stores.audit().add(new AuditEntry(NOON, 1L, 77, AuditEntry.Action.SETTINGS_CHANGED, "a", "b"));

        assertThat(memory.forget(77)).isEqualTo(new Forgotten(1, 2, 1, 1));
        assertThat(stores.follows().find(channel).orElseThrow().owner()).isZero();
        assertThat(stores.audit().latest(1, 0).getFirst().actor()).isEqualTo(AuditEntry.FORGOTTEN);
        memory.backup(folder.resolve("backup"));
        assertThat(Files.readString(folder.resolve("backup"))).doesNotContain("77");
    }

    @Test
    void movesEverythingToTheOtherDatabaseAndBack() throws IOException {
        fill();
        var backup = folder.resolve("backup");
        var rows = memory.backup(backup);
        var other = closedLater(other());

        assertThat(other.restore(backup)).isEqualTo(rows).isGreaterThan(12);
        var again = folder.resolve("again");
        assertThat(other.backup(again)).isEqualTo(rows);
        assertThat(Files.readAllLines(again)).containsExactlyInAnyOrderElementsOf(Files.readAllLines(backup));
        assertThat(other.stores().follows().of(CHANNEL)).isEqualTo(stores.follows().of(CHANNEL));
        assertThat(other.stores().follows().add(request(ALICE, 77), 5).orElseThrow().id())
            .isGreaterThan(stores.follows().of(CHANNEL).getFirst().id());
    }

    @Test
    void restoresIntoAnEmptyMemoryOnlyAndOnlyAWholeBackup() throws IOException {
        fill();
        var backup = folder.resolve("backup");
        memory.backup(backup);
        var cut = Files.writeString(folder.resolve("cut"), String.join("\n", Files.readAllLines(backup).subList(0, 9)));
        var other = closedLater(other());

        assertThatThrownBy(() -> memory.restore(backup)).isInstanceOf(MemoryException.class)
            .hasMessageContaining("not empty");
        assertThatThrownBy(() -> other.restore(cut)).isInstanceOf(MemoryException.class)
            .hasMessageContaining("cut short");
        assertThatThrownBy(() -> other.restore(folder.resolve("none"))).isInstanceOf(MemoryException.class);
        assertThatThrownBy(() -> other.restore(Files.writeString(folder.resolve("odd"), "{\"a\":1}\n")))
            .isInstanceOf(MemoryException.class).hasMessageContaining("no backup");
        assertThat(other.restore(backup)).isPositive();
    }

    @Test
    void saysThatItIsClosed() {
        memory.close();

        assertThatThrownBy(() -> stores.outbox().waiting()).isInstanceOf(MemoryException.class)
            .hasMessageContaining("closed");
    }

    @Test
    void backsUpEachTable() {
        memory.open();

        var backedUp = new HashSet<>(Schema.TABLES);
        backedUp.add("leases"); // except who holds what at this moment

        assertThat(tables()).isEqualTo(backedUp);
    }

    /** The tables there are, without those of the migrations. */
    abstract Set<String> tables();

    private void fill() {
        var id = stores.follows().add(request(CHANNEL, 7), 5).orElseThrow().id();
        stores.alertedStatements().mark(id, List.of("s1", "s2"));
        stores.outbox().enqueue(alert("a", id, NOON));
        stores.cursors().advance("alerts", 7);
        stores.postedAnswers().put(new PostedAnswer(9, null, 2, 7, "“/claims”", NOON, List.of("s1"), null));
        stores.questions().add(question(0, "Who pays?"));
        stores.mistakes().add(new MistakeReport(NOON, 7, "/claims", "wrong\n😀"));
        stores.servers().put(new ServerSettings(1, null, null, Long.MAX_VALUE, Set.of(), NIGHT));
        stores.audit().add(new AuditEntry(NOON, null, 0, AuditEntry.Action.RELOADED, "", "edition 7"));
    }

    private List<String> due(Instant now) {
        return stores.outbox().due(now, 100, Shards.ALL, _ -> true).stream().map(due -> due.delivery().key()).toList();
    }

    private static FollowRequest request(Place place, long owner) {
        return new FollowRequest(place, owner, FERRY, NOON, 3, NIGHT);
    }

    private static Delivery alert(String key, @Nullable Long follow, Instant notBefore) {
        return new Delivery(key, Kind.ALERT, follow, new Target.NewMessage(ALICE), "{\"a\":1}", notBefore, NOON);
    }

    private static UnansweredQuestion question(int second, String question) {
        return new UnansweredQuestion(NOON.plusSeconds(second), 7, "ask", question);
    }
}
