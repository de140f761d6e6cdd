package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBudgetTest {

    private static final MessageBudget BUDGET = new MessageBudget(100, 10);

    @Test
    void makesOneEmptyPartOfNothing() {
        assertThat(BUDGET.parts(List.of())).containsExactly(List.of());
    }

    @Test
    void fillsEachPartWithWholePieces() {
        var pieces = texts(60, 40, 1, 99, 50);

        assertThat(lengths(pieces)).containsExactly(List.of(60, 40), List.of(1, 99), List.of(50));
    }

    @Test
    void countsButtonsAndBoxes() {
        var button = Button.link("https://source.example", "Source");
        var pieces = IntStream.range(0, 4).mapToObj(i -> Piece.of("x").tinted(i).beside(button)).toList();

        assertThat(BUDGET.parts(pieces)).extracting(List::size).containsExactly(2, 2);
    }

    @Test
    void keepsALeadWithThePieceAfterIt() {
        var pieces = List.of(Piece.of("x".repeat(60)), Piece.of("x".repeat(30)).leading(), Piece.of("x".repeat(20)));

        assertThat(lengths(pieces)).containsExactly(List.of(60), List.of(30, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "\\*", "\\\\", "😀", "x", "line\n"})
    void takesApartOnlyWhatFitsNowhereAndLosesNothing(String repeated) {
        for (int times = 90; times < 120; times++) {
            var text = "y".repeat(times % 3) + repeated.repeat(times);
            var parts = BUDGET.parts(List.of(Piece.of(text)));

            assertThat(parts).allSatisfy(part -> assertThat(length(part)).isLessThanOrEqualTo(100));
            assertThat(text(parts.stream().flatMap(List::stream))).isEqualTo(text);
            assertThat(parts).allSatisfy(part -> assertThat(part.getFirst().text())
                .doesNotStartWith("\ude00").doesNotMatch("(?s)([^\\\\]|^)(\\\\\\\\)*\\\\"));
        }
    }

    private static List<Piece> texts(int... lengths) {
        return IntStream.of(lengths).mapToObj(length -> Piece.of("x".repeat(length))).toList();
    }

    private static List<List<Integer>> lengths(List<Piece> pieces) {
        return BUDGET.parts(pieces).stream()
            .map(part -> part.stream().map(piece -> piece.text().length()).toList())
            .toList();
    }

    private static int length(List<Piece> part) {
        return part.stream().mapToInt(piece -> piece.text().length()).sum();
    }

    private static String text(Stream<Piece> pieces) {
        return pieces.map(Piece::text).collect(Collectors.joining());
    }
}
