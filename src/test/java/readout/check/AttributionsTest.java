package readout.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.ShippedRegistry;

/** Whom a message names for each of the quotations in it. */
class AttributionsTest {

    private static final MessageReader READER = new MessageReader(new Attributions(new People(ShippedRegistry.get())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Trump said “one two” while Putin said “three four”           | Donald Trump   | Vladimir Putin",
        "“one two,” said Trump. “three four,” said Putin              | Donald Trump   | Vladimir Putin",
        "Trump said “one two”. Putin said “three four”                | Donald Trump   | Vladimir Putin",
        "“one two” (Trump), “three four” (Putin)                      | Donald Trump   | Vladimir Putin",
        "“one two” – Trump; “three four” – Putin                      | Donald Trump   | Vladimir Putin",
        "Trump: “one two” Putin: “three four”                         | Donald Trump   | Vladimir Putin",
        "“one,” Trump said, “three four”                              | Donald Trump   | Donald Trump",
        "“one two,” Trump said, adding: “three four”                  | Donald Trump   | Donald Trump",
        "Trump said “one two” and added “three four”                  | Donald Trump   | Donald Trump",
        "Putin told Trump “one two” and Trump told Putin “three four” | Vladimir Putin | Donald Trump",
        "So Putin's “one two” vs Trump's “three four”                 | Vladimir Putin | Donald Trump"})
    void tellsTwoQuotationsApart(String message, String first, String second) {
        assertThat(names(message)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "“one two” — Trump on Putin                     | Donald Trump",
        "“one two,” the Russian president told the press | Vladimir Putin",
        "“one two” — source: Reuters                    | Reuters",
        "“one two” — Vitkof                             | Steve Witkoff",
        "Leavitt on the call with Putin: “one two”      | Karoline Leavitt",
        "“Trump said: ‘one two’”                        | Donald Trump"})
    void readsOne(String message, String name) {
        assertThat(names(message)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "“one two.” Putin disagreed.", "“one two” Putin said no", "Zelensky mocked “one two”",
        "“one two” — he meant Trump, not Putin"})
    void takesNobodyWhoIsOnlyMentioned(String message) {
        assertThat(names(message)).containsExactly("");
    }

    @Test
    void keepsTwoWhoSpeakTogetherBothPossible() {
        var claim = READER.read("Trump and Putin said “one two”", 5).quotes().getFirst().claim();
        assertThat(claim.everybody()).containsExactlyInAnyOrder("donald-trump", "vladimir-putin");
    }

    private static List<String> names(String message) {
        return READER.read(message, 5).quotes().stream().map(quote -> quote.claim().name()).toList();
    }
}
