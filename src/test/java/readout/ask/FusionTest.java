package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FusionTest {

    @Test
    void addsReciprocalRanks() {
        var scores = Fusion.scores(List.of(List.of("a", "b"), List.of("b", "c")));
        assertThat(scores.keySet()).containsExactly("b", "a", "c");
        assertThat(scores.get("b")).isEqualTo(1.0 / 62 + 1.0 / 61, within(1e-12));
        assertThat(scores.get("c")).isEqualTo(1.0 / 62, within(1e-12));
    }

    @Test
    void ofEqualScoresTheFirstRankingGoesFirst() {
        assertThat(Fusion.scores(List.of(List.of("a"), List.of("b"))).keySet()).containsExactly("a", "b");
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(Fusion.<String>scores(List.of())).isEmpty();
    }
}
