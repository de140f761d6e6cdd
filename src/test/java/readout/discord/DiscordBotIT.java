package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.discord.server.Member;
import readout.discord.server.Place;
import readout.discord.server.Shown;

/** The whole way, with JDA as it is: a member acts, and what Discord gets is looked at. */
class DiscordBotIT extends SharedBot {

    private static final Map<String, String> PUTIN_CALL = Map.of("event", "putin-call");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        events    | party=ukraine            | Events
        claims    | event=putin-call         | Trump
        quote     | words=ceasefire          | Statements with ceasefire
        timeline  | event=putin-call         | Timeline
        accounts  | event=putin-call         | When
        positions | topic=ceasefire          | ceasefire
        coverage  |                          | Coverage
        help      |                          | What you can ask""")
    void answersEveryCommandForAll(String command, @Nullable String option, String words) {
        var answer = discord.command(Member.alice(), command, options(option)).answer();

        assertThat(answer.isEphemeral()).isFalse();
        assertThat(answer.text()).containsIgnoringCase(words).contains("edition 1 · ").contains("<t:");
        assertThat(answer.buttons()).contains("Report a mistake", "Delete my answer").doesNotContain("Share");
    }

    @Test
    void checksAQuotationInAMessage() {
        var message = "“Russia and Ukraine will start negotiations toward a Ceasefire” – Trump @everyone";
        var answer = discord.onMessage(Member.alice(), "Check this quote", message).answer();

        assertThat(answer.isEphemeral()).isTrue();
        assertThat(Shown.of(answer.text())).contains("ALTERED — “immediately” was dropped",
            "was: Russia and Ukraine will immediately start", "now: Russia and Ukraine will start");
    }

    @Test
    void checksAQuotationFromAForm() {
        var form = discord.command(Member.alice(), "check", Map.of()).form();
        var fields = Map.of("text", "> Peace is a matter of taste and nobody knows the hour", "speaker", "Zelensky");
        var answer = discord.submit(Member.alice(), form, fields).answer();

        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.text()).contains("NOT FOUND", "given: Peace is a matter").doesNotContainIgnoringCase("fake");
        discord.press(Member.alice(), answer, "Offer to the moderators").answer();
        assertThat(discord.command(Member.moderator(), "status", Map.of()).answer().text())
            .contains("**Questions that found nothing:** 1");
    }

    @Test
    void listsAllStatementsOfAnEventOverItsPages() {
        var page = discord.command(Member.alice(), "claims", PUTIN_CALL).answer();
        var text = new StringBuilder(page.text());
        while (page.buttons().contains("More ▶")) {
            page = discord.press(Member.alice(), page, "More ▶").answer();
            text.append(page.text());
        }

        assertThat(statements(text)).isEqualTo(50);
        assertThat(page.buttons()).contains("◀ Back");
    }

    @Test
    void beginsWithThePageAskedFor() {
        var answer = discord.command(Member.alice(), "accounts", Map.of("event", "putin-call", "page", 3)).answer();

        assertThat(answer.text()).contains("point 3 of 11");
    }

    @Test
    void completesNamesWithTitleAndDate() {
        var choices = discord.complete(Member.alice(), "claims", "event", "putin").choices();

        assertThat(choices).isNotEmpty().anyMatch(choice -> choice.contains("19 May 2025"));
        assertThat(discord.complete(Member.alice(), "claims", "event", "").choices()).hasSize(25);
        assertThat(discord.complete(Member.alice(), "source", "statement", "immediately").choices()).isNotEmpty();
    }

    @Test
    void asksBackOnlyToTheAskerAndGoesOnFromTheSuggestion() {
        var asked = discord.command(Member.alice(), "claims", Map.of("event", "putin-cal"));
        var refusal = asked.answer();
        assertThat(refusal.isEphemeral()).isTrue();
        assertThat(refusal.buttons()).isNotEmpty();

        var answer = discord.press(Member.alice(), refusal, refusal.buttons().getFirst()).answer();
        assertThat(answer.text()).contains("statements");
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER", "FOREIGN", "DIRECT"})
    void answersElsewhereToo(Place place) {
        var answer = discord.command(Member.alice().in(place), "claims", PUTIN_CALL).answer();
        assertThat(answer.text()).contains("edition 1");

        var next = discord.press(Member.alice().in(place), answer, "More ▶").answer();
        assertThat(next.id()).isEqualTo(answer.id());
    }

    @Test
    void showsTheStatusToModeratorsOnly() {
        var status = discord.command(Member.moderator(), "status", Map.of()).answer();

        assertThat(status.isEphemeral()).isTrue();
        assertThat(status.text()).contains("Corpus files", "Mistakes reported");
        assertThat(status.buttons()).doesNotContain("Share");
    }

    @Test
    void refusesModeratorsCommandsToAllOthers() {
        var strangers =
            new Member[]{Member.alice(), Member.alice().withEveryPermission(), Member.ownerOfAnotherServer(),
                Member.moderator().in(Place.OTHER), Member.moderator().in(Place.FOREIGN),
                Member.moderator().in(Place.DIRECT)};
        for (var stranger : strangers) {
            var refusal = discord.command(stranger, "reload", Map.of()).answer();
            assertThat(refusal.isEphemeral()).isTrue();
            assertThat(refusal.text()).contains("Only this bot’s moderators");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "@everyone <@400000000000000001> <@&500000000000000001>", "[x](https://evil.example) **b** `c` ||d||",
        "\u202eright to left\u2066", "nul\u0000 bell\u0007", "half \ud83d of a character", "# heading\n> quote\n- list",
        "\"unclosed phrase", "-----", "%26&=?.*", "😀😀😀"})
    void staysCalmAboutHostileWords(String words) {
        var answer = discord.command(Member.alice(), "quote", Map.of("words", words)).answer();

        assertThat(answer.text()).contains("edition 1").doesNotContain("Incident");
    }

    @Test
    void saysThatWordsAreTooLong() {
        var answer = discord.command(Member.alice(), "quote", Map.of("words", "peace ".repeat(1000))).answer();

        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.text()).contains("too long");
    }

    @Test
    void registersCommandsForServersAndUsersAndHidesTheModerators() {
        var commands = Objects.requireNonNull(discord.commands());

        assertThat(commands.findValuesAsText("name")).contains("claims", "event", "private", "page", "reload");
        commands.forEach(command -> {
            var isForModerators = command.path("name").asText().matches("reload|rollback|status|settings|queue");
            assertThat(command.path("integration_types").size()).isEqualTo(isForModerators ? 1 : 2);
            assertThat(command.path("default_member_permissions").asText()).isEqualTo(isForModerators ? "32" : "null");
        });
    }

    @Test
    void asksTheGatewayForNoPrivilegedIntent() {
        assertThat(discord.gatewayLog()).contains("identified with intents 1");
    }

    private static Map<String, String> options(@Nullable String option) {
        if (option == null) {
            return Map.of();
        }
        var equals = option.indexOf('=');
        return Map.of(option.substring(0, equals), option.substring(equals + 1));
    }

    /** Each stands with its date, strength and id in one line of small print. */
    private static long statements(CharSequence text) {
        return text.toString().lines()
            .filter(line -> line.matches("-# .*(quotation|paraphrase|anonymous source|omission).* · putin-call-.*"))
            .count();
    }
}
