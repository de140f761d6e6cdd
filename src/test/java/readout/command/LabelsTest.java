package readout.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void leavesAShortLabelAlone() {
        assertThat(Labels.cut("Claims", 6)).isEqualTo("Claims");
    }

    @Test
    void cutsALongLabelToTheLengthWithAnEllipsis() {
        assertThat(Labels.cut("Trump–Putin call", 12)).isEqualTo("Trump–Putin…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(Labels.cut("ab😀cd", 4)).isEqualTo("ab…");
    }
}
