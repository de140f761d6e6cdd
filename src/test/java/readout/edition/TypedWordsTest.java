package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.corpus.Registry;
import readout.model.Party;
import readout.model.Speaker.Person;
import readout.search.Criterion;
import readout.search.Criterion.Phrase;
import readout.search.Criterion.Term;
import readout.search.Criterion.Words;

class TypedWordsTest {

    private static final Term ZELENSKY =
        new Term(List.of("Volodymyr Zelensky", "Zelensky", "Zelenskyy", "Зеленський"), List.of("zelensky"));
    private static final Term UNITED_STATES = new Term(List.of("United States", "U.S.", "America"), List.of());

    private final TypedWords typed = new TypedWords(registry());

    @Test
    void wordsAreWantedAllInTheirOrder() {
        assertThat(typed.criteria("  lasting   ceasefire ")).containsExactly(words("lasting", "ceasefire"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zelensky", "zelenskyy", "ЗЕЛЕНСЬКИЙ", "Zelensky’s", "Zelensky's?", "(Zelensky)",
        "volodymyr zelensky"})
    void aNameStandsForAllItsSpellingsAndItsSpeaker(String name) {
        assertThat(typed.criteria(name)).containsExactly(new Words(List.of(ZELENSKY), true));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"U.S.", "united states", "United States,", "the United States"})
    void aPartyStandsForItsSpellings(
        String name) {
        assertThat(typed.criteria(name)).containsExactly(new Words(List.of(UNITED_STATES), true));
    }

    @Test
    void theLongestNameIsTaken() {
        assertThat(typed.criteria("did Volodymyr Zelensky leave America"))
            .containsExactly(new Words(List.of(term("did"), ZELENSKY, term("leave"), UNITED_STATES), true));
    }

    @Test
    void aNameOfTwoSpeakersStandsForBoth() {
        assertThat(typed.criteria("Ivanov"))
            .containsExactly(
                new Words(
                    List.of(
                        new Term(List.of("Sergei Ivanov", "Ivanov", "Viktor Ivanov"), List.of("s-ivanov", "v-ivanov"))),
                    true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"at once\" talks", "“at once” talks", "talks „at once“", "talks «at once»",
        "talks“at once”"})
    void quotedWordsAreAPhrase(String text) {
        assertThat(typed.criteria(text)).containsExactly(words("talks"), new Phrase("at once"));
    }

    @Test
    void namesInAPhraseStayAsTheyAre() {
        assertThat(typed.criteria("\"Zelensky said\"")).containsExactly(new Phrase("Zelensky said"));
    }

    @Test
    void aQuoteLeftOpenIsOnlyASign() {
        assertThat(typed.criteria("an \"END to the war")).containsExactly(words("END", "war"));
    }

    @Test
    void smallWordsCountOnlyAlone() {
        assertThat(typed.criteria("the end of the war")).containsExactly(words("end", "war"));
        assertThat(typed.criteria("to be or not to be")).containsExactly(words("not"));
        assertThat(typed.criteria("to the")).containsExactly(words("to", "the"));
        assertThat(typed.criteria("the \"long war\"")).containsExactly(new Phrase("long war"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\"\"", "“ ”", "\""})
    void nothingTypedGivesNoCriteria(String text) {
        assertThat(typed.criteria(text)).isEmpty();
    }

    @Test
    void hostileTextIsOnlyText() {
        var text = "\uD800 " + IntStream.range(0, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(typed.criteria(text)).singleElement().isInstanceOf(Words.class);
        assertThat(typed.criteria("“".repeat(9_999))).isEmpty();
        assertThat(typed.criteria("’".repeat(10_000))).singleElement().isInstanceOf(Words.class);
    }

    private static Criterion words(String... each) {
        return new Words(Arrays.stream(each).map(TypedWordsTest::term).toList(), true);
    }

    private static Term term(String word) {
        return new Term(List.of(word), List.of());
    }

    private static Registry registry() {
        return new Registry(
            List.of(new Party("us", "United States", List.of("U.S.", "America"), "")),
            List.of(
                new Person("zelensky", "Volodymyr Zelensky", null, List.of("Zelensky", "Zelenskyy", "Зеленський"),
                    List.of()),
                new Person("s-ivanov", "Sergei Ivanov", null, List.of("Ivanov"), List.of()),
                new Person("v-ivanov", "Viktor Ivanov", null, List.of("Ivanov"), List.of())),
            List.of(),
            List.of(),
            List.of());
    }
}
