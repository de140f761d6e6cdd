package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.discord.server.Member;
import readout.discord.server.Place;
import readout.discord.server.Reaction;

/** What the buttons, menus and forms under an answer do, the whole way with JDA as it is. */
class DiscordButtonsIT extends SharedBot {

    private static final Map<String, String> PUTIN_CALL = Map.of("event", "putin-call");

    @Test
    void showsOneStatementWhole() {
        var claims = discord.command(Member.alice(), "quote", Map.of("words", "ceasefire")).answer();
        var whole = discord.press(Member.bob(), claims, "The first one whole").answer();

        assertThat(whole.isEphemeral()).isTrue();
        assertThat(whole.text()).contains("How it was reported", "Where it stands", "In this corpus");
    }

    @Test
    void turnsBackThroughThePartsOfAPage() {
        var first = discord.command(Member.alice(), "claims", PUTIN_CALL).answer();
        var second = discord.press(Member.alice(), first, "More ▶").answer();
        var again = discord.press(Member.alice(), second, "◀ Back").answer();

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(second.text()).isNotEqualTo(first.text());
    }

    @Test
    void turnsThePageInPlaceForTheAskerAndAsideForOthers() {
        var asked = discord.command(Member.alice(), "claims", PUTIN_CALL).answer();

        var aside = discord.press(Member.bob(), asked, "More ▶").answer();
        assertThat(aside.isEphemeral()).isTrue();
        assertThat(aside.id()).isNotEqualTo(asked.id());
        assertThat(discord.find(asked)).isEqualTo(asked);

        var inPlace = discord.press(Member.alice(), asked, "More ▶").answer();
        assertThat(inPlace.id()).isEqualTo(asked.id());
        assertThat(inPlace.isEphemeral()).isFalse();
        assertThat(inPlace.text()).isEqualTo(aside.text());
    }

    @Test
    void keepsAPrivateAnswerBetweenItselfAndTheAskerUntilItIsShared() {
        var answer = discord.command(Member.alice(), "claims", Map.of("event", "putin-call", "private", true)).answer();
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.buttons()).contains("Share").doesNotContain("Delete my answer");

        var shared = discord.press(Member.alice(), answer, "Share").answer();
        assertThat(shared.isEphemeral()).isFalse();
        assertThat(shared.text()).isEqualTo(answer.text());
        assertThat(shared.buttons()).contains("Delete my answer").doesNotContain("Share");
    }

    @Test
    void deletesAnAnswerForItsAsker() {
        var answer = discord.command(Member.alice(), "coverage", Map.of()).answer();

        assertThat(discord.press(Member.alice(), answer, "Delete my answer").next())
            .isInstanceOf(Reaction.Removed.class);
        assertThat(discord.find(answer)).isNull();
    }

    @Test
    void deletesASharedAnswerForTheOneWhoSharedIt() {
        var answer = discord.command(Member.bob(), "coverage", Map.of("private", true)).answer();
        var shared = discord.press(Member.bob(), answer, "Share").answer();

        assertThat(discord.press(Member.bob(), shared, "Delete my answer").next()).isInstanceOf(Reaction.Removed.class);
    }

    @Test
    void deletesAnAnswerForModeratorsAndForNobodyElse() {
        var answer = discord.command(Member.alice(), "coverage", Map.of()).answer();

        var refused = discord.press(Member.bob(), answer, "Delete my answer").answer();
        assertThat(refused.isEphemeral()).isTrue();
        assertThat(refused.text()).contains("Only the member who asked");
        assertThat(discord.press(Member.moderator(), answer, "Delete my answer").next())
            .isInstanceOf(Reaction.Removed.class);
    }

    @Test
    void deletesAnAnswerForThoseWhoManageMessagesThere() {
        var answer = discord.command(Member.alice().in(Place.FOREIGN), "coverage", Map.of()).answer();
        var manager = Member.bob().in(Place.FOREIGN).withEveryPermission();

        assertThat(discord.press(manager, answer, "Delete my answer").next()).isInstanceOf(Reaction.Removed.class);
    }

    @Test
    void takesReportsOfMistakesWithoutTheirAuthor() {
        var answer = discord.command(Member.alice(), "accounts", Map.of("event", "putin-call", "page", 2)).answer();
        var form = discord.press(Member.bob(), answer, "Report a mistake").form();
        var before = bot.inbox().mistakes().count();
        var thanks =
            discord.submit(Member.bob(), answer, form, Map.of("mistake", "The date is wrong.\n@everyone")).answer();

        assertThat(thanks.isEphemeral()).isTrue();
        assertThat(thanks.text()).startsWith("Thank you");
        assertThat(bot.inbox().mistakes().count()).isEqualTo(before + 1);
        assertThat(bot.inbox().mistakes().latest(1, 0).toString())
            .contains("question=/accounts event:putin-call page:2", "text=The date is wrong. @everyone")
            .doesNotContain("bob", Long.toString(Member.bob().id()));
    }

    @Test
    void opensAnEntryOfAListFromItsMenu() {
        var events =
            discord.command(Member.alice(), "events", Map.of("from", "2025-05-19", "to", "2025-05-19")).answer();
        assertThat(events.entries()).isNotEmpty();

        var claims = discord.choose(Member.bob(), events, events.entries().getFirst()).answer();
        assertThat(claims.isEphemeral()).isTrue();
        assertThat(claims.text()).contains("19 May 2025");
    }

    @Test
    void turnsPagesOfAQuestionTooLongForAButton() {
        var words = "*Russia* & = % ".repeat(20).strip();
        var first = discord.command(Member.alice(), "quote", Map.of("words", words)).answer();
        var second = discord.press(Member.alice(), first, "More ▶").answer();

        assertThat(second.text()).contains("page 2 of").doesNotContain("no longer", "Incident");
        assertThat(discord.press(Member.alice(), second, "◀ Back").answer().text()).isEqualTo(first.text());
    }
}
