package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final Lexicon LEXICON = new Lexicon(ShippedCorpus.registry());
    private static final Spelling SPELLING = new Spelling(LEXICON.names(), LEXICON.words());

    @ParameterizedTest
    @CsvSource({
        "Istambul, istanbul", "Vitkof, witkoff", "Peskow, peskov", "Merts, merz", "Erdogen, erdogan",
        "Ushakoff, ushakov", "Trupm, trump", "Pootin, putin", "istambul, istanbul",
        "erdogen, erdogan"})
    void mendsAMisspeltName(String typed, String meant) {
        assertThat(meant(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"Sybiga, Sib", "Zelesnky, zelensk", "Medinski, medinsk", "Kelog, kel"})
    void mendsToSomeSpellingOfTheName(String typed, String start) {
        assertThat(meant(typed)).hasValueSatisfying(meant -> assertThat(meant).startsWithIgnoringCase(start));
    }

    @Test
    void mendsALongPlainWord() {
        assertThat(meant("memorandom")).contains("memorandum");
        assertThat(meant("teritories")).contains("territory");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "plants", "hotel", "painful", "weather", "prize", "dance", "Dance", "hope", "Hope", "trumpet", "Prize", "Hotel",
        "Weather", "Painful", "Modi", "Yermak", "Orbán"})
    void takesNoOtherWordForAName(String typed) {
        assertThat(meant(typed)).isEmpty();
    }

    @Test
    void leavesShortWordsAsTheyAre() {
        assertThat(new Spelling(List.of("fox"), List.of()).meant(Word.of("Fax").getFirst())).isEmpty();
        assertThat(new Spelling(List.of("putin"), List.of()).meant(Word.of("Puttin").getFirst())).contains("putin");
    }

    @Test
    void countsTwoSwappedLettersAsOneSlip() {
        var spelling = new Spelling(List.of("umerov"), List.of());

        assertThat(spelling.meant(Word.of("Umreov").getFirst())).contains("umerov");
        assertThat(spelling.meant(Word.of("Umraov").getFirst())).isEmpty();
    }

    @Test
    void findsNothingForAWordOfThousandsOfLetters() {
        assertThat(meant("Putin".repeat(600))).isEmpty();
        assertThat(meant("Z".repeat(3_000))).isEmpty();
    }

    private static Optional<String> meant(String typed) {
        return SPELLING.meant(Word.of(typed).getFirst());
    }
}
