package readout.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every engine promises of the search by vectors. */
public abstract class StatementVectorsContract extends EngineContract {

    private static final float[] EAST = {1, 0};
    private static final float[] NORTH_EAST = {0.6f, 0.8f};
    private static final float[] WEST = {-1, 0};

    @Test
    void nothingIsNearWhereNothingIs() {
        commit();
        assertThat(near(EAST)).isEmpty();
    }

    @Test
    void nothingIsNearWhereNoStatementHasAVector() {
        commit(Draft.of("a", "apples"));
        assertThat(near(EAST)).isEmpty();
    }

    @Test
    void vectorsOfOtherDimensionsFindNothing() {
        put(Draft.of("a", "apples"), EAST);
        assertThat(near(new float[]{1, 0, 0})).isEmpty();
    }

    @Test
    void theNearestComesFirstWithItsCosine() {
        put(Draft.of("west", "apples"), WEST);
        put(Draft.of("east", "bread"), EAST);
        put(Draft.of("between", "cream"), NORTH_EAST);
        commit(Draft.of("nowhere", "dates"));
        var near = near(EAST);
        assertThat(near).extracting(found -> found.hit().statement().id()).containsExactly("east", "between", "west");
        assertThat(near.get(0).similarity()).isEqualTo(1, within(1e-3));
        assertThat(near.get(1).similarity()).isEqualTo(0.6, within(1e-3));
        assertThat(near.get(2).similarity()).isEqualTo(-1, within(1e-3));
    }

    @Test
    void noMoreComeThanAreWanted() {
        put(Draft.of("west", "apples"), WEST);
        put(Draft.of("east", "bread"), EAST);
        try (var index = newest()) {
            assertThat(index.nearest(EAST, List.of(), 1)).hasSize(1);
            assertThat(index.nearest(EAST, List.of(), 0)).isEmpty();
        }
    }

    @Test
    void onlyThoseThatMeetTheCriteriaAreNear() {
        put(Draft.of("east", "bread").by("ada"), EAST);
        put(Draft.of("west", "apples").by("bea"), WEST);
        try (var index = newest()) {
            var near = index.nearest(EAST, List.of(new Criterion.SpokenBy(Set.of("bea"))), 5);
            assertThat(near).extracting(found -> found.hit().statement().id()).containsExactly("west");
        }
    }

    @Test
    void aStatementPutAgainHasOnlyItsNewVector() {
        put(Draft.of("a", "apples"), WEST);
        put(Draft.of("a", "apples"), EAST);
        assertThat(near(EAST)).hasSize(1);
        assertThat(near(EAST).getFirst().similarity()).isEqualTo(1, within(1e-3));
        remove("a");
        assertThat(near(EAST)).isEmpty();
    }

    @Test
    void aCallerCanReadManyAtOnce() {
        try (var writer = store.write().orElseThrow()) {
            IntStream.range(0, 300).forEach(number -> writer.put(entry(Draft.of("s" + number, "x"), NORTH_EAST)));
            writer.commit(nextCommit());
        }
        try (var index = newest()) {
            assertThat(index.nearest(EAST, List.of(), 50)).hasSize(50);
        }
    }

    private void put(Draft draft, float[] vector) {
        try (var writer = store.write().orElseThrow()) {
            writer.put(entry(draft, vector));
            writer.commit(nextCommit());
        }
    }

    private static IndexEntry entry(Draft draft, float[] vector) {
        return new IndexEntry(draft.sourced(), "file.yaml", "hash").with(vector);
    }

    private List<Neighbour> near(float[] vector) {
        try (var index = newest()) {
            return index.nearest(vector, List.of(), 10);
        }
    }
}
