package readout.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikesTest {

    @Test
    void readsAnotherScriptsLettersWithinALatinWord() {
        assertThat(LookAlikes.latin("n\u03BFt")).isEqualTo("not");
        assertThat(LookAlikes.latin("p\u0435\u0430ce")).isEqualTo("peace");
    }

    @Test
    void leavesWordsOfOneScriptAlone() {
        assertThat(LookAlikes.latin("not")).isEqualTo("not");
        assertThat(LookAlikes.latin("\u043D\u0435\u0442")).isEqualTo("\u043D\u0435\u0442");
    }
}
