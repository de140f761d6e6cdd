package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Golden;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.Page;
import readout.answer.Reply;

class TextRendererTest {

    private static final CommandLines COMMANDS = call -> "./readout " + call.command() + " "
        + String.join(" ", call.arguments().values()) + (call.page() > 1 ? " --page " + call.page() : "");

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void drawsStatementsWithWhoWhenAndWhere(int width) {
        Golden.assertMatches("render/claims-" + width + ".txt", text(SampleReplies.claims(), width));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void putsSidesBesideTheirLabelsWhereThatFits(int width) {
        Golden.assertMatches("render/accounts-" + width + ".txt", text(SampleReplies.accounts(), width));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void alignsEntriesAndFacts(int width) {
        Golden.assertMatches("render/overview-" + width + ".txt", text(SampleReplies.overview(), width));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void saysHowAQuestionWasUnderstood(int width) {
        Golden.assertMatches("render/asked-" + width + ".txt", text(SampleFindings.asked(), width));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void keepsWhatIsOnlyNearApart(int width) {
        Golden.assertMatches("render/abstaining-" + width + ".txt", text(SampleFindings.abstaining(), width));
    }

    @Test
    void saysNothingOfAQuestionReadAsItsWordsAlone() {
        assertThat(text(SampleFindings.plain(), 80)).doesNotContain("Understood").doesNotContain("\n\n\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void putsTheWordsHeldAboveTheWordsGiven(int width) {
        Golden.assertMatches("render/checked-" + width + ".txt", text(SampleFindings.checked(), width));
    }

    @Test
    void saysWhatIsNotFound() {
        Golden.assertMatches("render/unknown.txt", text(SampleFindings.unknown(), 80));
    }

    @Test
    void strikesAndBoldensDifferencesOnlyBesideTheirMarks() {
        var renderer = new TextRenderer(new TextOptions(80, true), COMMANDS);
        var visible = renderer.render(SampleFindings.checked()).replace('\u001B', '␛');
        Golden.assertMatches("render/checked-colour.txt", visible);
    }

    @Test
    void namesWhatMayHaveBeenMeant() {
        Golden.assertMatches("render/refusal.txt", text(SampleReplies.refusal(), 80));
    }

    @Test
    void coloursForATerminal() {
        var renderer = new TextRenderer(new TextOptions(80, true), COMMANDS);
        var visible = renderer.render(SampleReplies.claims()).replace('\u001B', '␛');
        Golden.assertMatches("render/claims-colour.txt", visible);
    }

    @Test
    void saysTheSameWithoutColours() {
        var coloured = new TextRenderer(new TextOptions(80, true), COMMANDS).render(SampleReplies.accounts());
        var bare =
            coloured.replaceAll("\u001B\\[[0-9;]*m|\u001B\\]8;;[^\u001B]*\u001B\\\\", "").replaceAll(" +\n", "\n");
        assertThat(bare).isEqualTo(text(SampleReplies.accounts(), 80));
    }

    @Test
    void leavesExactWordsUnchangedWhereLinesAreNotBroken() {
        var exact = SampleReplies.quotation().words().text();
        assertThat(text(SampleReplies.claims(), TextOptions.UNBROKEN)).contains("“" + exact + "”");
    }

    @Test
    void keepsEveryLineWithinTheWidthUnlessAWordIsWider() {
        assertThat(text(SampleReplies.claims(), 60).lines())
            .allMatch(line -> Run.of(line).columns() <= 60 || !line.strip().contains(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[2Jgone", "bell\u0007 \u009B31m", "nul\u0000 \u007F", "\u202Edesrever",
        "half \uD83D"})
    void neverLetsTextActOnTheTerminal(String text) {
        var drawn = text(SampleReplies.hostile(text), 80);
        assertThat(drawn.codePoints()).noneMatch(c -> Character.isISOControl(c) && c != '\n')
            .doesNotContain(0x202E, 0xD83D);
    }

    @Test
    void writesItsOwnSequencesOnlyAroundHostileText() {
        var drawn =
            new TextRenderer(new TextOptions(80, true), COMMANDS).render(SampleReplies.hostile("\u001B]0;title\u0007"));
        assertThat(drawn.replaceAll("\u001B\\[[0-9;]*m|\u001B\\]8;;(https?:[^\u001B]*)?\u001B\\\\", ""))
            .doesNotContain("\u001B", "\u0007");
    }

    @Test
    void measuresWideAndCombiningCharactersInColumns() {
        var wide = answer(new Block.Prose("会談は延期された ".repeat(6).strip()));
        assertThat(text(wide, 30).lines()).allMatch(line -> Run.of(line).columns() <= 60).hasSizeGreaterThan(4);
        assertThat(Run.of("e\u0301").columns()).isEqualTo(1);
    }

    @Test
    void keepsTheLineBreaksOfAQuotation() {
        assertThat(text(answer(new Block.Prose("one\ntwo")), 80)).contains("one\ntwo\n");
    }

    private static Answer answer(Block block) {
        var call = new CommandCall("help", java.util.Map.of(), 1);
        return new Answer(call, "Title", List.of(block), List.of(), Page.ONLY, SampleReplies.STAMP);
    }

    private static String text(Reply reply, int width) {
        return new TextRenderer(TextOptions.plain(width), COMMANDS).render(reply);
    }
}
