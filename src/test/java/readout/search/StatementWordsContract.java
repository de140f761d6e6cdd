package readout.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Span;

/** What every engine promises of words, phrases, names, and where they stand in the text. */
public abstract class StatementWordsContract extends EngineContract {

    @Test
    void everythingWorksWhenEmpty() {
        commit();
        assertThat(found(words("peace"), new Criterion.Phrase("peace talks"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"negotiate", "NEGOTIATION", "negotiating", "minister", "ministers", "minister's",
        "not"})
    void wordsAreFoundWhateverTheirInflection(String word) {
        commit(Draft.of("a", "The minister’s negotiations did not begin."), Draft.of("b", "Something else."));
        assertThat(found(words(word))).containsExactly("a");
    }

    @Test
    void wordsAreFoundInExactWordsAndInTheGist() {
        commit(Draft.of("a", "She refused.").quoting("We will never agree."));
        assertThat(found(words("refuse"))).containsExactly("a");
        assertThat(found(words("agree"))).containsExactly("a");
        assertThat(found(words("refuse", "agree"))).containsExactly("a");
    }

    @Test
    void allWordsMustBeThereOrOneIsEnough() {
        commit(Draft.of("a", "grain and oil"), Draft.of("b", "grain"), Draft.of("c", "iron"));
        assertThat(found(words("grain", "oil"))).containsExactly("a");
        assertThat(found(anyOf("grain", "oil"))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aPhraseIsTheseWordsInThisOrder() {
        commit(
            Draft.of("a", "x").quoting("immediately start negotiations"),
            Draft.of("b", "x").quoting("start immediately, negotiations"),
            Draft.of("c", "x").quoting("immediately started negotiations"),
            Draft.of("d", "immediately start negotiations").quoting("in other words"));
        assertThat(found(new Criterion.Phrase("Immediately start"))).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "we don’t know|we don't know",
        "we don't know|we don’t know",
        "a “root cause” – so called|root cause so called",
        "a 30–day pause|30-day pause",
        "the Élysée said|the elysee said",
        "Erdoğan in İstanbul|erdogan in istanbul",
        "Володимир Зеленський|володимир зеленськии",
        "Сергей Лавров и Йованович|сергеи лавров и иованович",
        "ﬁne ＷＯＲＤＳ|fine words",
    })
    void spellingsThatFoldAlikeAreFoundAsWordsAndAsPhrases(String said, String typed) {
        commit(Draft.of("a", said), Draft.of("b", "other"));
        assertThat(found(new Criterion.Phrase(typed))).containsExactly("a");
        assertThat(found(words(typed.split(" ")))).containsExactly("a");
    }

    @Test
    void anySpellingOfANameWillDo() {
        commit(
            Draft.of("a", "Zelensky agreed."),
            Draft.of("b", "Zelenskyy’s offer stands."),
            Draft.of("c", "Зеленський погодився."),
            Draft.of("d", "Volodymyr Zelenskiy spoke."),
            Draft.of("e", "Volodymyr and Zelenskiy spoke."));
        var name = term("Zelensky", "Zelenskyy", "Зеленський", "Volodymyr Zelenskiy");
        assertThat(found(name(name))).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void aNameIsMetByItsSpeakersStatements() {
        commit(
            Draft.of("a", "We agree.").by("zelensky"),
            Draft.of("b", "Zelensky agrees.").by("putin"),
            Draft.of("c", "They agree.").by("putin"));
        var name = new Criterion.Term(List.of("Zelensky"), List.of("zelensky"));
        assertThat(found(name(name))).containsExactlyInAnyOrder("a", "b");
        assertThat(found(new Criterion.Words(List.of(name, term("agree")), true))).containsExactlyInAnyOrder("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "“”", "...", "\uD800", "\u0301"})
    void wordsThatHoldNoWordFindNothing(
        String nothing) {
        commit(Draft.of("a", "x — “y” ..."));
        assertThat(found(words(nothing))).isEmpty();
        assertThat(found(new Criterion.Words(List.of(), true))).isEmpty();
        assertThat(found(new Criterion.Phrase(nothing))).isEmpty();
    }

    @Test
    void aTermThatHoldsNoWordIsPassedOver() {
        commit(Draft.of("a", "grain – oil"), Draft.of("b", "grain"));
        assertThat(found(words("grain", "–", "oil"))).containsExactly("a");
    }

    @Test
    void quotationsAreFoundByPairsOfWordsTheMostInCommonFirst() {
        commit(
            Draft.of("a", "x").quoting("Talks begin at once, on the lake."),
            Draft.of("b", "x").quoting("Talks begin when we are ready"),
            Draft.of("c", "Talks begin at once"),
            Draft.of("d", "x").quoting("begin talks"));
        assertThat(ids(new Order.ByRelevance(), new Criterion.SharesWordPairs("TALKS BEGIN, at once")))
            .containsExactly("a", "b");
    }

    @Test
    void aQuotationOfOneWordIsFoundByThatWordAlone() {
        commit(Draft.of("a", "x").quoting("Immediately"), Draft.of("b", "x").quoting("immediately after"));
        assertThat(found(new Criterion.SharesWordPairs("“immediately”"))).containsExactly("a");
        assertThat(found(new Criterion.SharesWordPairs("…"))).isEmpty();
    }

    @Test
    void wordsAreHighlightedWhereTheyStand() {
        commit(Draft.of("a", "Talks? The talk’s over: talking."));
        assertThat(highlights(words("talk"))).containsExactly(new Span(0, 5), new Span(11, 17), new Span(24, 31));
    }

    @Test
    void highlightsAreInTheTextShownAndNotInTheGist() {
        commit(Draft.of("a", "He spoke of grain.").quoting("We have grain 😀 and grain."));
        assertThat(highlights(words("grain"))).containsExactly(new Span(8, 13), new Span(21, 26));
        assertThat(highlights(words("spoke"))).isEmpty();
    }

    @Test
    void phrasesAndNamesAreHighlightedAsOne() {
        commit(Draft.of("a", "x").quoting("“Володимир Зеленський” met the Élysée’s staff in the end."));
        assertThat(highlights(name(term("Zelensky", "Володимир Зеленський")))).containsExactly(new Span(1, 21));
        assertThat(highlights(new Criterion.Phrase("THE ELYSEE'S staff"))).containsExactly(new Span(27, 45));
    }

    @Test
    void highlightsThatOverlapAreMergedFromLeftToRight() {
        commit(Draft.of("a", "a full and lasting ceasefire, at once"));
        assertThat(highlights(words("once", "lasting"), new Criterion.Phrase("full and lasting")))
            .containsExactly(new Span(2, 18), new Span(33, 37));
    }

    @Test
    void withoutWordsNothingIsHighlighted() {
        commit(Draft.of("a", "ceasefire"));
        assertThat(highlights(new Criterion.About("event"))).isEmpty();
    }

    static List<String> hostileTexts() {
        return List.of(
            "a".repeat(10_000),
            "a ".repeat(5_000),
            "“\"'".repeat(3_000),
            "\uD83D".repeat(10_000),
            "e" + "\u0301".repeat(9_999),
            "AND OR NOT ( [ { ^ ~ * ? : \\ / + - && ||",
            "\u0000\u0001\uFFFF\u202E",
            IntStream.range(0, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostileTextIsOnlyText(String text) {
        commit(Draft.of("a", text), Draft.of("b", "plain"));
        for (var criterion : List.of(words(text), words(text.split(" ")), anyOf(text.split(" ")),
            new Criterion.Phrase(text), new Criterion.SharesWordPairs(text))) {
            assertThatCode(() -> found(criterion)).doesNotThrowAnyException();
        }
        assertThat(found(words("plain"))).containsExactly("b");
    }

    @Test
    void manyPhrasesAndNamesAtOnceDoNotFail() {
        commit(Draft.of("a", "plain"));
        var phrases = IntStream.range(0, 2_000).<Criterion>mapToObj(i -> new Criterion.Phrase("phrase " + i));
        var names = IntStream.range(0, 2_000).<Criterion>mapToObj(i -> name(term("one " + i, "two " + i, "three" + i)));
        assertThat(found(phrases.toArray(Criterion[]::new))).isEmpty();
        assertThat(found(names.toArray(Criterion[]::new))).isEmpty();
    }

    private List<Span> highlights(Criterion... criteria) {
        var hits = search(new StatementQuery(Arrays.asList(criteria), new Order.OldestFirst(), 0, 10)).hits();
        return hits.getFirst().highlights();
    }
}
