package readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingMetricsTest {

    private static final RankingMetrics PERFECT = new RankingMetrics(1, 1, 1, 1, 1, 1);
    private static final RankingMetrics NOTHING = new RankingMetrics(0, 0, 0, 0, 0, 0);

    @Test
    void isPerfectWhenTheBestComeFirstInOrder() {
        assertThat(RankingMetrics.of(List.of("a", "b", "c"), Map.of("a", 2, "b", 1))).isEqualTo(PERFECT);
    }

    @Test
    void isNothingWhenNothingRelevantIsFound() {
        assertThat(RankingMetrics.of(List.of("x", "y"), Map.of("a", 1))).isEqualTo(NOTHING);
        assertThat(RankingMetrics.of(List.of(), Map.of("a", 1))).isEqualTo(NOTHING);
        assertThat(RankingMetrics.of(List.of("x"), Map.of("x", 0))).isEqualTo(NOTHING);
    }

    /** Relevant at ranks 2 and 7, and one that is not found. */
    @Test
    void agreesWithFiguresWorkedOutByHand() {
        var ranking = List.of("x1", "a", "x3", "x4", "x5", "x6", "b", "x8");

        var metrics = RankingMetrics.of(ranking, Map.of("a", 1, "b", 3, "c", 1, "x1", 0));

        assertThat(metrics.averagePrecision()).isEqualTo((1.0 / 2 + 2.0 / 7) / 3, within(1e-12));
        assertThat(metrics.averagePrecisionAt5()).isEqualTo((1.0 / 2) / 3, within(1e-12));
        assertThat(metrics.reciprocalRank()).isEqualTo(0.5);
        // (1 / log2 3 + 7 / log2 8) / (7 / log2 2 + 1 / log2 3 + 1 / log2 4)
        assertThat(metrics.gainAt10()).isEqualTo((0.6309297536 + 7.0 / 3) / (7 + 0.6309297536 + 0.5), within(1e-9));
        assertThat(metrics.precisionAt1()).isZero();
        assertThat(metrics.recallAt5()).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void expectsNoMoreAmongTheFirstFiveThanFive() {
        var grades = Map.of("a", 1, "b", 1, "c", 1, "d", 1, "e", 1, "f", 1, "g", 1);

        var metrics = RankingMetrics.of(List.of("a", "x", "b", "y", "c"), grades);

        assertThat(metrics.recallAt5()).isEqualTo(3.0 / 5, within(1e-12));
        assertThat(metrics.averagePrecisionAt5()).isEqualTo((1 + 2.0 / 3 + 3.0 / 5) / 7, within(1e-12));
    }

    @Test
    void looksNoFurtherThanTenForTheGain() {
        var ranking = IntStream.range(0, 12).mapToObj(i -> i == 10 ? "a" : "x" + i).toList();

        var metrics = RankingMetrics.of(ranking, Map.of("a", 1));

        assertThat(metrics.gainAt10()).isZero();
        assertThat(metrics.reciprocalRank()).isEqualTo(1.0 / 11);
    }

    @Test
    void countsWhatStandsTwiceOnce() {
        assertThat(RankingMetrics.of(List.of("a", "a", "b"), Map.of("a", 1, "b", 1))).isEqualTo(PERFECT);
    }

    @Test
    void averagesOverRankings() {
        assertThat(RankingMetrics.mean(List.of(PERFECT, NOTHING)))
            .isEqualTo(new RankingMetrics(0.5, 0.5, 0.5, 0.5, 0.5, 0.5));
        assertThat(RankingMetrics.mean(List.of())).isEqualTo(NOTHING);
    }
}
