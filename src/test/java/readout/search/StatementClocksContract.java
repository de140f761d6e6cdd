package readout.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import readout.model.Curation;
import readout.model.Learned;
import readout.model.Paraphrase;
import readout.model.Particulars;
import readout.model.SourcedStatement;

/** What every engine promises of an index as it is seen at a time: embargoes, what was known, what had been said. */
public abstract class StatementClocksContract extends EngineContract {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant EVENING = NOON.plus(Duration.ofHours(6));
    private static final float[] EAST = {1, 0};

    private StatementIndex index;

    @BeforeEach
    void fill() {
        try (var writer = store.write().orElseThrow()) {
            writer.put(entry(Draft.of("free", "apples").at("2025-05-01"), null, NOON));
            writer.put(entry(Draft.of("noon", "apples and bread").at("2025-05-02"), NOON, NOON));
            writer.put(entry(Draft.of("evening", "apples and cream").at("2025-05-03"), EVENING, EVENING));
            writer.commit(nextCommit());
        }
        index = newest();
    }

    @Test
    void anEmbargoEndsAtItsMoment() {
        assertSeen(index.visibleAt(NOON.minusMillis(1)), "free");
        assertSeen(index.visibleAt(NOON), "free", "noon");
        assertSeen(index.visibleAt(EVENING.minusMillis(1)), "free", "noon");
        assertSeen(index.visibleAt(EVENING), "free", "noon", "evening");
        assertSeen(index, "free", "noon", "evening");
        index.close();
    }

    @Test
    void embargoesEndInTheirOrderAfterAMoment() {
        assertThat(index.embargoesAfter(Instant.EPOCH)).containsExactly(NOON, EVENING);
        assertThat(index.embargoesAfter(NOON)).containsExactly(EVENING);
        assertThat(index.embargoesAfter(EVENING)).isEmpty();
        index.close();
    }

    @Test
    void anEmbargoLiftedOrRemovedEndsNoMore() {
        try (var writer = store.write().orElseThrow()) {
            writer.put(entry(Draft.of("noon", "apples and bread").at("2025-05-02"), null, NOON));
            writer.remove("evening");
            writer.commit(nextCommit());
        }
        assertThat(index.embargoesAfter(Instant.EPOCH)).hasSize(2);
        index.close();
        try (var later = newest()) {
            assertThat(later.embargoesAfter(Instant.EPOCH)).isEmpty();
            assertSeen(later.visibleAt(Instant.EPOCH), "free", "noon");
        }
    }

    @Test
    void onlyWhatHadBeenSaidByADayIsSeen() {
        assertSeen(index.saidBy(LocalDate.of(2025, 4, 30)));
        assertSeen(index.saidBy(LocalDate.of(2025, 5, 2)), "free", "noon");
        assertSeen(index.visibleAt(NOON.minusMillis(1)).saidBy(LocalDate.of(2025, 5, 2)), "free");
        assertSeen(index.saidBy(LocalDate.of(2025, 5, 2)).visibleAt(NOON.minusMillis(1)), "free");
        index.close();
    }

    @Test
    void onlyWhatWasKnownAndVisibleAtATimeIsSeen() {
        try (var before = index.knownAt(NOON.minusMillis(1), List.of());
            var noon = index.knownAt(NOON, List.of());
            var evening = index.knownAt(EVENING, List.of())) {
            assertSeen(before);
            assertSeen(noon, "free", "noon");
            assertSeen(evening, "free", "noon", "evening");
            assertSeen(evening.saidBy(LocalDate.of(2025, 5, 1)), "free");
        }
        index.close();
    }

    @Test
    void earlierWordingsAreSeenInThePlaceOfLaterOnes() {
        var was = entry(Draft.of("evening", "apples and dates").at("2025-05-03"), null, NOON);
        var hidden = entry(Draft.of("gone", "apples and eggs").at("2025-05-03"), EVENING, NOON);
        try (var noon = index.knownAt(NOON, List.of(was, hidden))) {
            assertSeen(noon, "free", "noon", "evening");
            assertThat(noon.statement("evening").orElseThrow().statement().gist()).isEqualTo("apples and dates");
            assertThat(ids(noon.search(query(words("cream"))))).isEmpty();
            assertThat(ids(noon.search(query(words("dates"))))).containsExactly("evening");
        }
        index.close();
    }

    @Test
    void earlierWordingsHaveTheirPlaceByRelevance() {
        var best = entry(Draft.of("evening", "apples, apples and apples").at("2025-05-03"), null, NOON);
        var worst = entry(Draft.of("gone", "bread, cream, dates and eggs, and apples").at("2025-05-03"), null, NOON);
        var ranked = new StatementQuery(List.of(words("apples")), new Order.ByRelevance(), 0, 100);
        try (var noon = index.knownAt(NOON, List.of(best, worst))) {
            var found = ids(noon.search(ranked));
            if (traits().earlierWordingsByTurns()) {
                assertThat(found).containsExactlyInAnyOrder("evening", "free", "noon", "gone");
                assertThat(found).containsSubsequence("free", "noon").containsSubsequence("evening", "gone");
            } else {
                assertThat(found).containsExactly("evening", "free", "noon", "gone");
            }
        }
        index.close();
    }

    /** Every way in agrees. */
    private static void assertSeen(StatementIndex seen, String... ids) {
        assertThat(ids(seen.search(query()))).containsExactlyInAnyOrder(ids);
        assertThat(ids(seen.search(query(words("apples"))))).containsExactlyInAnyOrder(ids);
        assertThat(seen.search(query(words("apples"))).total()).isEqualTo(ids.length);
        assertThat(seen.nearest(EAST, List.of(), 10)).extracting(found -> found.hit().statement().id())
            .contains(ids.length == 0 ? new String[0] : new String[]{ids[0]})
            .isSubsetOf(ids);
        for (var id : List.of("free", "noon", "evening", "gone")) {
            assertThat(seen.statement(id).isPresent()).as(id).isEqualTo(List.of(ids).contains(id));
        }
        assertThat(seen.size()).isEqualTo(ids.length);
        for (var criteria : List.of(List.<Criterion>of(), List.<Criterion>of(new Criterion.About("event")))) {
            assertThat(seen.tally(criteria, List.of(Facet.EVENT)).stream().mapToLong(Tally::count).sum())
                .isEqualTo(ids.length);
        }
    }

    private static StatementQuery query(Criterion... criteria) {
        return new StatementQuery(List.of(criteria), new Order.OldestFirst(), 0, 100);
    }

    private static IndexEntry entry(Draft draft, @Nullable Instant visibleFrom, Instant learned) {
        var plain = draft.sourced().statement();
        var curation = new Curation(null, null, null, List.of(), null, visibleFrom);
        var statement = new Paraphrase(new Particulars(plain.id(), plain.gist(), plain.attribution(), plain.said(),
            plain.subject(), plain.citation(), curation));
        return new IndexEntry(new SourcedStatement(statement, draft.sourced().source()), "file.yaml", "hash",
            Learned.at(learned), EAST);
    }
}
