package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.Fixtures;
import readout.embedding.Embedder;
import readout.embedding.NoEmbedder;

class LikenessTest {

    private final AllAlike embedder = new AllAlike();
    private final Likeness likeness = new Likeness(embedder);

    /** Sees no difference between texts, as a model hardly sees one between names. */
    private static final class AllAlike implements Embedder {

        private final List<String> seen = new ArrayList<>();

        @Override
        public String name() {
            return "all alike";
        }

        @Override
        public String ailment() {
            return "";
        }

        @Override
        public List<float[]> passages(List<String> texts) {
            return queries(texts);
        }

        @Override
        public List<float[]> queries(List<String> texts) {
            seen.addAll(texts);
            return texts.stream().map(_ -> new float[]{1}).toList();
        }
    }

    @Test
    void nothingMakesNoGroup() {
        assertThat(groups(likeness)).isEmpty();
    }

    @Test
    void theFirstOfThoseThatLieNearLeads() {
        assertThat(groups(likeness, "Who shut the dam?", "What about who closed it?"))
            .containsExactly(List.of(0, 1));
    }

    @Test
    void otherNamesNumbersAndDenialsSetQuestionsApart() {
        assertThat(groups(likeness, "did Marsh agree?", "did Brandt agree?", "did Marsh not agree?",
            "did Marsh agree in 2024?", "did Orlov agree?", "did Ada Marsh agree?"))
            .containsExactly(List.of(0, 5), List.of(1), List.of(2), List.of(3), List.of(4));
    }

    @Test
    void withoutAModelTheSameWordsInAnyOrderAreTheSame() {
        var words = new Likeness(new NoEmbedder("none in this test"));

        assertThat(groups(words, "Who closed the dam?", "the dam: who closed it?", "Who opened the dam?"))
            .containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void makesNoVectorTwiceAndNotTooManyAtOnce() {
        var questions = IntStream.range(0, Likeness.MOST_MADE + 10).mapToObj(i -> "what of thing number " + i).toList();

        assertThat(likeness.groups(questions, Fixtures.registry()).byWordsAlone()).isEqualTo(10);
        assertThat(likeness.groups(questions, Fixtures.registry()).byWordsAlone()).isZero();
        assertThat(embedder.seen).doesNotHaveDuplicates().hasSize(questions.size());
    }

    private static List<List<Integer>> groups(Likeness likeness, String... questions) {
        return likeness.groups(List.of(questions), Fixtures.registry()).groups();
    }
}
