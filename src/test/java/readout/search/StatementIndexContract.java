package readout.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.DateRange;
import readout.model.SourceKind;
import readout.model.Utterance;

/** What every engine's index promises of criteria, orders, pages and counts. */
public abstract class StatementIndexContract extends EngineContract {

    private static final List<Order> ORDERS = List.of(
        new Order.ByRelevance(),
        new Order.OldestFirst(),
        new Order.NewestFirst(),
        new Order.ByParty(List.of("north", "south")));

    @Test
    void everythingWorksWhenEmpty() {
        commit();
        try (var index = newest()) {
            for (var order : ORDERS) {
                var hits = index.search(new StatementQuery(List.of(words("peace")), order, 0, 10));
                assertThat(hits).isEqualTo(new Hits(List.of(), 0, true));
            }
            assertThat(index.statement("a")).isEmpty();
            assertThat(index.tally(List.of(), List.of(Facet.EVENT))).isEmpty();
            assertThat(index.tally(List.of(), List.of())).isEmpty();
            assertThat(index.filed("file.yaml")).isEmpty();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void withoutCriteriaEverythingIsFound() {
        commit(Draft.of("a", "apples"), Draft.of("b", "bread"));
        assertThat(found()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void filtersMeetTheirField() {
        commit(
            Draft.of("a", "x").by("ann").forParty("north").about("call").on("truce", "prisoners"),
            Draft.of("b", "x").by("bob").forParty("south").about("call").on("truce"),
            Draft.of("c", "x").by("cat").forParty(null).about("meeting").on());
        assertThat(found(new Criterion.SpokenBy(Set.of("ann", "cat", "dan")))).containsExactlyInAnyOrder("a", "c");
        assertThat(found(new Criterion.SpokenBy(Set.of()))).isEmpty();
        assertThat(found(new Criterion.ForParty("north"))).containsExactly("a");
        assertThat(found(new Criterion.ForNoParty())).containsExactly("c");
        assertThat(found(new Criterion.About("call"))).containsExactlyInAnyOrder("a", "b");
        assertThat(found(new Criterion.OnTopic("prisoners"))).containsExactly("a");
        assertThat(found(new Criterion.About("cal"))).isEmpty();
    }

    @Test
    void allCriteriaMustBeMet() {
        commit(
            Draft.of("a", "peace").about("call").on("truce"),
            Draft.of("b", "peace").about("call").on("other"),
            Draft.of("c", "war").about("call").on("truce"));
        var call = new Criterion.About("call");
        assertThat(found(words("peace"), call, new Criterion.OnTopic("truce"))).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-19, 2025-05-19, day month year",
        "2025-05-20, 2025-05-31, month year",
        "2025-06-01, 2025-06-30, year span",
        "2025-01-01, 2025-12-31, day month year span",
        "2024-12-31, 2025-01-01, year",
        "2024-01-01, 2024-12-31, ''",
        "2025-07-02, 2025-07-02, year span",
        "2025-07-03, 2025-07-03, year",
        "1000-01-01, 9999-12-31, day month year span",
    })
    void aPartialDateMatchesWhenItOverlaps(LocalDate first, LocalDate last, String expected) {
        commit(
            Draft.of("day", "x").at("2025-05-19"),
            Draft.of("month", "x").at("2025-05"),
            Draft.of("year", "x").at("2025"),
            Draft.of("span", "x").at("2025-06").within(range("2025-06-30", "2025-07-02")));
        assertThat(found(new Criterion.SaidBetween(new DateRange(first, last))))
            .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void daysGoOldestAndNewestFirstAndEqualOnesById() {
        commit(
            Draft.of("e", "x").at("2025-05-19"),
            Draft.of("d", "x").at("2025"),
            Draft.of("c", "x").at("2025-05"),
            Draft.of("b", "x").at("2025-05-19"),
            Draft.of("a", "x").at("2026-01-01"),
            Draft.of("f", "x").at("1969-07-20"));
        assertThat(ids(new Order.OldestFirst())).containsExactly("f", "d", "c", "b", "e", "a");
        assertThat(ids(new Order.NewestFirst())).containsExactly("a", "b", "e", "c", "d", "f");
    }

    @Test
    void partiesGoInTheOrderGivenAndAllOthersLast() {
        commit(
            Draft.of("a", "x").forParty(null).at("2025-01-01"),
            Draft.of("b", "x").forParty("west").at("2025-01-02"),
            Draft.of("c", "x").forParty("south").at("2025-01-03"),
            Draft.of("d", "x").forParty("north").at("2025-01-05"),
            Draft.of("e", "x").forParty("north").at("2025-01-04"));
        assertThat(ids(new Order.ByParty(List.of("north", "south")))).containsExactly("e", "d", "c", "a", "b");
        assertThat(ids(new Order.ByParty(List.of("south", "absent", "south")))).containsExactly("c", "a", "b", "e",
            "d");
        assertThat(ids(new Order.ByParty(List.of()))).containsExactly("a", "b", "c", "e", "d");
    }

    @Test
    void theBetterMatchGoesFirstAndEqualOnesGoById() {
        commit(
            Draft.of("c", "The talks were about grain."),
            Draft.of("b", "The talks were about grain."),
            Draft.of("a", "The talks were about many things, of which grain was one among others named that day."),
            Draft.of("d", "Grain, grain, and nothing but grain."));
        assertThat(ids(new Order.ByRelevance(), words("grain"))).containsExactly("d", "b", "c", "a");
    }

    @Test
    void pagesOfAnyOrderAreStretchesOfTheWhole() {
        commit(many(57));
        for (var order : ORDERS) {
            var whole = ids(order);
            var pages = new ArrayList<String>();
            for (var offset = 0; offset <= 60; offset += 10) {
                pages.addAll(ids(search(new StatementQuery(List.of(), order, offset, 10))));
            }
            assertThat(pages).isEqualTo(whole).hasSize(57).doesNotHaveDuplicates();
        }
    }

    @Test
    void aPageMayBeEmptyOrBeyondTheEnd() {
        commit(many(5));
        for (var order : ORDERS) {
            assertThat(search(new StatementQuery(List.of(), order, 0, 0))).isEqualTo(new Hits(List.of(), 5, true));
            assertThat(search(new StatementQuery(List.of(), order, 5, 10))).isEqualTo(new Hits(List.of(), 5, true));
            assertThat(search(new StatementQuery(List.of(), order, Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(new Hits(List.of(), 5, true));
        }
    }

    @Test
    void totalsAreExactUpToAThousandAndNeverTooLow() {
        commit(many(Hits.EXACT_UP_TO));
        for (var order : ORDERS) {
            var hits = search(new StatementQuery(List.of(), order, 0, 10));
            assertThat(hits.total()).isEqualTo(Hits.EXACT_UP_TO);
            assertThat(hits.exact()).isTrue();
        }
    }

    @Test
    void overAThousandTheTotalSaysWhetherItIsExact() {
        commit(many(2_500));
        for (var order : ORDERS) {
            var hits = search(new StatementQuery(List.of(), order, 0, 10));
            assertThat(hits.total()).isBetween(hits.exact() ? 2_500L : Hits.EXACT_UP_TO, 2_500L);
        }
    }

    @Test
    void aDeepPageOfManyIsRight() {
        commit(many(12_000));
        remove("s00000");
        for (var order : List.of(new Order.OldestFirst(), new Order.ByParty(List.of("north", "south")))) {
            assertThat(ids(search(new StatementQuery(List.of(), order, 11_997, 10)))).hasSize(2);
        }
        assertThat(ids(search(new StatementQuery(List.of(), new Order.OldestFirst(), 0, 2))))
            .containsExactly("s00001", "s00002");
        assertThat(ids(search(new StatementQuery(List.of(), new Order.NewestFirst(), 0, 2))))
            .containsExactly("s11990", "s11991");
        assertThat(ids(search(new StatementQuery(List.of(), new Order.NewestFirst(), 11_990, 20))))
            .containsExactlyElementsOf(IntStream.range(1, 10).mapToObj(i -> "s0000" + i).toList());
    }

    /** Ten a day, every third for the north, the south or no party. */
    private static List<Draft> many(int count) {
        var first = LocalDate.of(2023, 1, 1);
        var parties = new String[]{"north", "south", null};
        return IntStream.range(0, count)
            .mapToObj(
                i -> Draft.of("s%05d".formatted(i), "Talks")
                    .at(first.plusDays(i / 10).toString())
                    .forParty(parties[i % 3]))
            .toList();
    }

    @Test
    void countsAreByEveryCombinationThatOccurs() {
        commit(
            Draft.of("a", "x").about("call").forParty("north").at("2025-05-19"),
            Draft.of("b", "x").about("call").forParty("north").at("2025-05"),
            Draft.of("c", "x").about("call").forParty(null).at("2025-05-21"),
            Draft.of("d", "x").about("meeting").forParty("north").at("2025-06-01"));
        try (var index = newest()) {
            assertThat(index.tally(List.of(), List.of(Facet.EVENT, Facet.PARTY)))
                .containsExactlyInAnyOrder(
                    tally(2, "2025-05-01", "2025-05-19", "call", "north"),
                    tally(1, "2025-05-21", "2025-05-21", "call", ""),
                    tally(1, "2025-06-01", "2025-06-01", "meeting", "north"));
        }
    }

    @Test
    void aStatementOnSeveralTopicsCountsUnderEach() {
        commit(
            Draft.of("a", "x").on("truce", "prisoners").by("ann"),
            Draft.of("b", "x").on("truce").by("bob").from(SourceKind.OFFICIAL),
            Draft.of("c", "x").on().by("bob"));
        var day = "2025-05-01";
        try (var index = newest()) {
            assertThat(index.tally(List.of(), List.of(Facet.TOPIC)))
                .containsExactlyInAnyOrder(
                    tally(2, day, day, "truce"), tally(1, day, day, "prisoners"), tally(1, day, day, ""));
            assertThat(index.tally(List.of(new Criterion.OnTopic("truce")), List.of(Facet.SPEAKER, Facet.SOURCE_KIND)))
                .containsExactlyInAnyOrder(tally(1, day, day, "ann", "AGENCY"), tally(1, day, day, "bob", "OFFICIAL"));
        }
    }

    @Test
    void whatTiesStatementsTogetherIsTold() {
        commit(
            Draft.of("a", "x").repeating("b"),
            Draft.of("b", "x").quoting("one").partOf("speech", 2),
            Draft.of("c", "x").quoting("two").partOf("speech", 0),
            Draft.of("d", "x").quoting("two").partOf("letter", 1).repeating("c"),
            Draft.of("e", "x").repeating("b"));
        remove("e");
        try (var index = newest()) {
            assertThat(index.repeating(Set.of("b", "z"))).containsExactly("a");
            assertThat(index.repeating(Set.of("a"))).isEmpty();
            assertThat(index.parts(Set.of("speech", "none")))
                .isEqualTo(Map.of("b", new Utterance("speech", 2), "c", new Utterance("speech", 0)));
            assertThat(index.parts(Set.of())).isEmpty();
        }
    }

    @Test
    void whatIsRememberedIsMarkedForEachQueryAnew() {
        commit(Draft.of("a", "grain and fish"));
        try (var index = newest()) {
            var remembering = index.remembering();
            for (var word : List.of("grain", "fish", "grain")) {
                var query = new StatementQuery(List.of(words(word)), new Order.ByRelevance(), 0, 1);
                assertThat(remembering.search(query)).isEqualTo(index.search(query));
            }
        }
    }

    @Test
    void removedStatementsAreNotCounted() {
        commit(Draft.of("a", "x"), Draft.of("b", "x"), Draft.of("c", "x"));
        remove("b");
        try (var index = newest()) {
            assertThat(index.tally(List.of(), List.of()))
                .containsExactly(new Tally(List.of(), 2, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "a/b", "north\u0000", "*", "NORTH"})
    void aSlugThatNobodyHasFindsNothing(
        String slug) {
        commit(Draft.of("a", "x"));
        assertThat(found(new Criterion.ForParty(slug))).isEmpty();
        assertThat(found(new Criterion.SpokenBy(Set.of(slug)))).isEmpty();
        try (var index = newest()) {
            assertThat(index.statement(slug)).isEmpty();
        }
    }

    private static Tally tally(long count, String oldest, String newest, String... values) {
        return new Tally(List.of(values), count, LocalDate.parse(oldest), LocalDate.parse(newest));
    }

    private static DateRange range(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
