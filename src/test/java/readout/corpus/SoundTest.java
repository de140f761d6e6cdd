package readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

    @ParameterizedTest
    @CsvSource({"vitkof, witkoff", "sybiga, sibiga", "zelenskyy, zelensky", "policies, policy"})
    void isAlikeForSpellingsOfOneName(String one, String other) {
        assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"istanbul, istambul, 1", "trump, trupm, 1", "putin, puting, 1", "ankara, anakra, 1", "vance, vance, 0"})
    void countsSlips(String one, String other, int slips) {
        assertThat(Sound.distance(one, other)).isEqualTo(slips);
    }

    @Test
    void countsNoMoreSlipsThanTwo() {
        assertThat(Sound.distance("moscow", "kyiv")).isEqualTo(Integer.MAX_VALUE);
    }
}
