package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Golden;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.discord.server.MessageLimits;
import readout.discord.server.Preview;
import readout.discord.server.Shown;
import readout.render.SampleFindings;
import readout.render.SampleReplies;

/** Each drawn message is also left as a page in {@code target/preview}, to look at. */
class DiscordRendererTest {

    private static final Path PREVIEW = Path.of("target/preview");

    @Test
    void drawsStatementsOfEveryStrength() throws IOException {
        assertGolden("claims", SampleReplies.claims());
    }

    @Test
    void drawsSidesInTheirColoursOneUnderTheOther() throws IOException {
        assertGolden("accounts", SampleReplies.accounts());
    }

    @Test
    void drawsListsFactsAndNotices() throws IOException {
        assertGolden("overview", SampleReplies.overview());
    }

    @Test
    void drawsARefusalWithItsSuggestions() throws IOException {
        assertGolden("refusal", SampleReplies.refusal());
    }

    @Test
    void namesSuggestionsInWordsWhereNoButtonCanAskThem() {
        var call = new CommandCall("check", Map.of("text", "long ".repeat(700), "speaker", "holm"), 1);
        var refusal = new Refusal(Refusal.Kind.UNKNOWN_NAME, "“Hulm” is not a speaker in this corpus.",
            List.of(new FollowUp("Ada Holm", call)), SampleReplies.claims().edition());
        var message = Drawn.of(refusal);

        assertThat(MessageLimits.violations(message)).isEmpty();
        assertThat(message.text()).contains("Did you mean: Ada Holm");
        assertThat(message.buttons()).isEmpty();
    }

    @Test
    void offersAtMostTenPartsToLeaveOut() {
        var readings = IntStream.range(0, 12)
            .mapToObj(i -> new Block.Reading("part " + i + " " + "x".repeat(90),
                new CommandCall("ask", Map.of("without", "" + i), 1)))
            .toList();
        var message = Drawn.of(new Answer(new CommandCall("ask", Map.of(), 1), "A question",
            List.of(new Block.Understood(readings)), List.of(), Page.ONLY, SampleReplies.claims().edition()));

        assertThat(MessageLimits.violations(message)).isEmpty();
        assertThat(message.buttons()).filteredOn(label -> label.endsWith("… ✕")).hasSize(10);
    }

    @Test
    void offersToLeaveOutPartsOfHowAQuestionWasUnderstood() throws IOException {
        assertGolden("asked", SampleFindings.asked());
    }

    @Test
    void keepsWhatIsOnlyNearApart() throws IOException {
        assertGolden("abstaining", SampleFindings.abstaining());
    }

    @Test
    void putsTheWordsHeldAboveTheWordsGiven() throws IOException {
        assertGolden("checked", SampleFindings.checked());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "**bold** __under__ *it* _it_ ~~no~~ ||spoiler|| `code` ```block```",
        "# heading", "-# small", "> quote", ">>> quotes", "- list", "+ list", "1. list", "23) list",
        "@everyone <@400000000000000001> <@&1> <#2> </claims:3> <a:b:4> <t:0:R> <id:home>",
        "[here](https://evil.example) https://evil.example <https://evil.example> discord://x",
        "back\\slash \\* \\\\ end\\", "a\n# b\n  - c\n\n2. d", "\u202eright to left"})
    void showsEveryCharacterAsItIs(String text) {
        assertThat(Shown.of("x" + Markdown.escape("\n" + text))).isEqualTo("x\n" + text);
        assertThat(Markdown.unescape(Markdown.escape(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*_~|`<@everyone>[x](https://evil.example)\\ > # -", "****************"})
    void takesHostileTextIntoEveryBlock(String text) {
        var message = Drawn.of(SampleReplies.hostile(text));
        assertThat(MessageLimits.violations(message)).isEmpty();
        assertThat(Shown.of(message.text())).contains("“" + text + "”").doesNotContain("\\*");
    }

    private static void assertGolden(String name, Reply reply) throws IOException {
        var message = Drawn.of(reply);
        Files.createDirectories(PREVIEW);
        Files.writeString(PREVIEW.resolve(name + ".html"), Preview.page(List.of(message)));
        assertThat(MessageLimits.violations(message)).isEmpty();
        Golden.assertMatches("discord/" + name + ".json", Drawn.pretty(message));
    }
}
