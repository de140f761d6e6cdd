package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.Fixtures;
import readout.model.DateRange;

class QuestionReaderTest {

    private static final DateRange LAKE_DAYS = new DateRange(LocalDate.of(2024, 4, 5), LocalDate.of(2024, 5, 2));
    private static final QuestionReader LAKE = new QuestionReader(Names.of(Fixtures.registry()), _ -> true, LAKE_DAYS);

    @Test
    void readsWhoSpokeOfWhomOnWhatAndWhen() {
        assertThat(keys("What did Marsh say about Brandt and the water in April?"))
            .containsExactly("by:ada-marsh", "said", "on:water", "of:jozef-brandt");
    }

    @Test
    void readsASideByAnyOfItsNames() {
        assertThat(keys("What does Northland want?")).containsExactly("by:north");
        assertThat(keys("What do the Hills want?")).containsExactly("by:south");
    }

    @Test
    void takesAnEventForAPeriodWhereItTellsOne() {
        assertThat(keys("What did Brandt say before the dam meeting?")).containsExactly("by:jozef-brandt", "said");
        assertThat(keys("What did Brandt say at the dam meeting?")).containsExactly("by:jozef-brandt", "about");
    }

    @Test
    void putsTheNewestFirstOnlyWhereItIsAskedFor() {
        assertThat(keys("What is Brandt’s latest word?")).containsExactly("by:jozef-brandt", "order");
        assertThat(keys("What is Brandt’s word?")).containsExactly("by:jozef-brandt");
    }

    @Test
    void leavesOutPartsByTheirKeys() {
        var question = "What did Marsh say about Brandt and the water in April?";

        assertThat(keys(question, "by:ada-marsh", "on:water")).containsExactly("said", "of:jozef-brandt");
        assertThat(keys(question, "by:north", "about")).hasSize(4);
    }

    @Test
    void tellsWhatItMendedAndLetsItBeUndone() {
        var mended = ShippedCorpus.read("What did Vitkof say?");
        var left = ShippedCorpus.read("What did Vitkof say?", "as:Vitkof");

        assertThat(mended.understanding().mended())
            .containsExactly(new Understanding.Mended("Vitkof", "Witkoff"));
        assertThat(mended.text()).isEqualTo("What did witkoff say");
        assertThat(left.understanding().mended()).isEmpty();
        assertThat(left.understanding().parts()).isEmpty();
    }

    @Test
    void mendsNoWordThatSomeStatementHas() {
        assertThat(LAKE.read("Did Brant agree?", Set.of(), ShippedCorpus.TODAY).understanding().mended()).isEmpty();
    }

    @Test
    void leavesTheMatterWithoutThoseWhoAreToHaveSpoken() {
        var question = read("What did Marsh say about Brandt?");

        assertThat(question.text()).isEqualTo("What did Marsh say about Brandt");
        assertThat(question.matter()).isEqualTo("What did say about Brandt");
    }

    @Test
    void saysWhetherAQuestionIsNegated() {
        assertThat(read("Who did not agree?").negated()).isTrue();
        assertThat(read("Who did agree?").negated()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("wordless")
    void understandsNothingInWhatHasNoWords(String question) {
        var read = ShippedCorpus.read(question);

        assertThat(read.understanding()).isEqualTo(new Understanding(Kind.WHAT, List.of(), List.of()));
        assertThat(read.text()).isEmpty();
        assertThat(read.matter()).isEmpty();
        assertThat(read.terms()).isEmpty();
    }

    private static Stream<String> wordless() {
        return Stream.of("", "?!… ,;", "\"".repeat(2_000), "“".repeat(2_000), "\uD83D", "\uDE00\uD83D", "\u202E\u202D",
            "\u0300".repeat(4_000), "\uFF9E", ".".repeat(4_000));
    }

    @ParameterizedTest
    @MethodSource("noisy")
    void hearsAQuestionThroughNoise(String question) {
        assertThat(ShippedCorpus.keys(question)).contains("by:sergei-lavrov");
    }

    private static Stream<String> noisy() {
        var asked = "What did Lavrov say?";
        return Stream.of(
            asked + " " + "x".repeat(3_000),
            "\u202E" + asked + "\u202C",
            "\"".repeat(2_000) + asked + "\"".repeat(2_000),
            asked + " " + "a.".repeat(2_000),
            asked + " " + "a'b".repeat(1_300),
            asked + " Lavrov Putin Trump".repeat(200),
            "What did L\u0335\u0321a\u0300\u0301vr\u0336o\u0337v\u0338 say?",
            "What did\uD83D Lavrov \uDE00say?",
            asked + " May 2025 19 May before after since 31 June the day after".repeat(60));
    }

    private static List<String> keys(String question, String... without) {
        return read(question, without).understanding().parts().stream().map(Part::key).toList();
    }

    private static Question read(String question, String... without) {
        return LAKE.read(question, Set.of(without), ShippedCorpus.TODAY);
    }
}
