package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrangerFinderTest {

    private static final Set<String> HEARD = Set.of("offered", "agree", "quarrel", "press", "Tell", "tell");

    @ParameterizedTest
    @CsvSource({"Has Modi offered it?, Modi", "What did Yermak tell the press?, Yermak", "did orban agree, orban"})
    void findsWhoIsAskedForAndUnknown(String question, String name) {
        var strangers = find(question);

        assertThat(strangers.names()).containsExactly(name);
        assertThat(strangers.asked()).isTrue();
    }

    @Test
    void findsAnUnknownNameThatIsOnlySpokenOf() {
        var strangers = find("Who said that Lukashenko may agree?");

        assertThat(strangers.names()).containsExactly("Lukashenko");
        assertThat(strangers.asked()).isFalse();
    }

    @Test
    void passesOverWordsThatSomeStatementHas() {
        assertThat(find("Who may Tell the Cabinet?").names()).containsExactly("Cabinet");
        assertThat(find("Who may tell the press?").names()).isEmpty();
    }

    @Test
    void passesOverMonthsYearsAndNames() {
        assertThat(find("Did Putin agree in May 2025?").names()).isEmpty();
    }

    @Test
    void takesAVerbFarFromTheBeginningForNoName() {
        assertThat(find("Who said that the quarrel had ended?").asked()).isFalse();
    }

    @Test
    void passesOverWhatIsUnderstood() {
        var words = Word.of("Has Modi offered it?");
        var lexicon = new Lexicon(ShippedCorpus.registry());

        assertThat(new StrangerFinder(words, HEARD::contains, lexicon).find(at -> at == 1).names()).isEmpty();
    }

    @Test
    void takesAFirstNameBeforeAKnownLastOneForNoStranger() {
        var words = Word.of("Did Ursula van der Leyen agree?");
        var lexicon = new Lexicon(ShippedCorpus.registry());

        assertThat(new StrangerFinder(words, HEARD::contains, lexicon).find(at -> at == 4).asked()).isFalse();
        assertThat(new StrangerFinder(words, HEARD::contains, lexicon).find(_ -> false).asked()).isTrue();
    }

    private static Question.Strangers find(String question) {
        var lexicon = new Lexicon(ShippedCorpus.registry());
        return new StrangerFinder(Word.of(question), HEARD::contains, lexicon).find(_ -> false);
    }
}
