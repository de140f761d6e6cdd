package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void takesOffPossessiveEndingsButKeepsTheirTrace() {
        var words = Word.of("Russia’s view and the sides' wishes");

        assertThat(words).extracting(Word::text).containsExactly("Russia", "view", "and", "the", "sides", "wishes");
        assertThat(words.getFirst().possessive()).isTrue();
        assertThat(words.get(1).possessive()).isFalse();
    }

    @Test
    void keepsTheDotsAndApostrophesWithinWords() {
        assertThat(Word.of("The U.S. said it didn't.")).extracting(Word::text)
            .containsExactly("The", "U.S.", "said", "it", "didn't");
    }

    @Test
    void foldsWordsAsNamesAreCompared() {
        assertThat(Word.of("Erdoğan U.S. Türkiye")).extracting(Word::folded)
            .containsExactly("erdogan", "us", "turkiye");
    }

    @Test
    void knowsWhereAWordStands() {
        var word = Word.of("  on 16–20 May").get(2);

        assertThat(word.text()).isEqualTo("20");
        assertThat(word.start()).isEqualTo(8);
        assertThat(word.end()).isEqualTo(10);
    }

    @Test
    void passesOverWhatAQuestionIsTooLongFor() {
        assertThat(Word.of("word ".repeat(800))).hasSize(50);
    }

    @Test
    void findsNoWordsInPunctuationAndLoneSurrogates() {
        assertThat(Word.of("?!… “” \uD83D \uDE00 \u202E --")).isEmpty();
    }

    @Test
    void passesOverALetterThatFoldsToNothing() {
        assertThat(Word.of("\uFF9E said")).extracting(Word::text).containsExactly("said");
    }

    @Test
    void takesMarksPiledOnLettersForOneWord() {
        var zalgo = "P" + "\u0335\u0321".repeat(200) + "utin" + "\u0300".repeat(200);

        assertThat(Word.of(zalgo)).extracting(Word::folded).containsExactly("putin");
    }

    @Test
    void readsThousandsOfDottedLettersAsOneWord() {
        assertThat(Word.of("a.".repeat(30_000))).extracting(word -> word.folded().length()).containsExactly(30_000);
    }

    @Test
    void readsTextsAsAPatternWould() {
        var pattern = Pattern.compile(
            "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:['’.][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+\\.?");
        var random = new SplittableRandom(5);
        for (var i = 0; i < 20_000; i++) {
            var text = drawn(random);

            assertThat(Word.of(text)).as(text).extracting(Word::start)
                .containsExactlyElementsOf(pattern.matcher(text).results().map(MatchResult::start).toList());
        }
    }

    private static String drawn(SplittableRandom random) {
        var letters =
            List.of("a", "Ж", "½", "7", "\u0300", "'", "’", ".", " ", "-", "\uD83D", "\uD835\uDC00", "Ⅳ", "ʼ");
        return random.ints(12, 0, letters.size()).mapToObj(letters::get).collect(Collectors.joining());
    }
}
