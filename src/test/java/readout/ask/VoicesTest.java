package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoicesTest {

    private static final Lexicon LEXICON = new Lexicon(ShippedCorpus.registry());

    @ParameterizedTest
    @CsvSource(textBlock = """
        What did Zelensky say about Putin?,               Zelensky
        What does Europe want according to Rubio?,        Europe Rubio
        Lavrov on the Vatican,                            Lavrov
        Did Trump and Putin agree on a truce?,            Trump Putin
        Did Russia or Ukraine break it?,                  Russia Ukraine
        What did the Kremlin’s Peskov say?,               Kremlin Peskov
        What did the US secretary of state say?,          US secretary of state
        What did the British prime minister say to Trump?,British prime minister
        What does the US want?,                           US
        What is Russia’s position on land?,               Russia
        What is the view of Kyiv on land?,                Kyiv
        Which demands came from Moscow?,                  Moscow
        Compare Trump and Putin on the call,              Trump Putin
        In what words was Trump blamed by Kallas?,        Trump Kallas
        Which European leaders did Trump ring?,           Trump
        Whom did Zelensky accuse?,                        Zelensky
        """)
    void tellsWhoIsMeantToHaveSpoken(String question, String voices) {
        assertThat(String.join(" ", voices(question))).isEqualTo(voices);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Who told Rubio that Russia needs time?", "Who spoke to Putin?", "Who praised Trump?", "What did he say?",
        "What was said about Putin?"})
    void hearsNobodyWhereNamesAreOnlySpokenOf(String question) {
        assertThat(voices(question)).isEmpty();
    }

    private static List<String> voices(String question) {
        var words = Word.of(question);
        return new Voices(words, Kind.of(words)).among(LEXICON.mentions(words)).stream().map(Named.Mention::typed)
            .toList();
    }
}
