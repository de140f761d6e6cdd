package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Golden;
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
