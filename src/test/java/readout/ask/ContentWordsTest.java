package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.Fixtures;
import readout.search.Criterion;

class ContentWordsTest {

    @Test
    void leavesOutWhatAnyQuestionMayHave() {
        assertThat(spellings("What did they say about the old quarrel?", Set.of()))
            .containsExactly(List.of("old"), List.of("quarrel"));
    }

    @Test
    void leavesOutNegations() {
        assertThat(spellings("Who did not quarrel?", Set.of())).containsExactly(List.of("quarrel"));
    }

    @Test
    void leavesOutWordsThatSayWhen() {
        assertThat(spellings("quarrel in June", Set.of(1, 2))).containsExactly(List.of("quarrel"));
    }

    @Test
    void looksForASpeakerByEverySpellingAndAsTheOneWhoSpoke() {
        var terms = terms("Did Marsh quarrel?", Set.of());

        assertThat(terms.getFirst().spellings()).startsWith("Marsh").contains("Ada Marsh", "Ada Marsch");
        assertThat(terms.getFirst().speakers()).containsExactly("ada-marsh");
        assertThat(terms.getLast()).isEqualTo(new Criterion.Term(List.of("quarrel"), List.of()));
    }

    @Test
    void looksForATopicByItsSynonyms() {
        assertThat(spellings("water", Set.of())).containsExactly(List.of("water", "lake", "dam"));
    }

    @Test
    void looksForAWordOnce() {
        assertThat(spellings("quarrel quarrel quarrel", Set.of())).containsExactly(List.of("quarrel"));
    }

    private static List<List<String>> spellings(String question, Set<Integer> used) {
        return terms(question, used).stream().map(Criterion.Term::spellings).toList();
    }

    private static List<Criterion.Term> terms(String question, Set<Integer> used) {
        var words = Word.of(question);
        var registry = Fixtures.registry();
        return new ContentWords(registry, words, used).terms(new Lexicon(registry).mentions(words));
    }
}
