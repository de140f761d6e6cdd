package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolarityTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Who said he would not sign?", "Who never agreed?", "Who didn’t agree?", "who dont want peace",
        "Who cannot accept it?"})
    void hearsANegationInAQuestion(String question) {
        assertThat(Polarity.isNegated(Word.of(question))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Didn’t Putin agree?", "Who agreed?", "Who refused?", "Who knows it?", ""})
    void hearsNoneInAQuestionThatOnlyBeginsWithOneOrRefuses(String question) {
        assertThat(Polarity.isNegated(Word.of(question))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "He will not sign.", "Russia ruled out a truce.", "Kyiv rejects it.", "They turned down the offer.",
        "“Nothing about us without us.”"})
    void hearsWhetherAStatementDenies(String text) {
        assertThat(Polarity.denies(text)).isTrue();
    }

    @Test
    void hearsNoDenialInPartsOfWords() {
        assertThat(Polarity.denies("Another notable ruled the outpost; he agreed.")).isFalse();
        assertThat(Polarity.denies("")).isFalse();
    }
}
