package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.discord.server.Member;
import readout.discord.server.Message;
import readout.discord.server.Place;
import readout.discord.server.Reaction;
import readout.discord.server.Shown;

/** Questions and checks the whole way, with JDA as it is: on a message, by a form, by buttons. */
class DiscordFindingsIT extends SharedBot {

    private static final String ON_MESSAGE = "Check this quote";
    private static final String LONG = "The very same words, \\ over and over. ".repeat(100).strip();
    private static final String HOSTILE = "@everyone <@400000000000000001> **bold** [x](https://evil.example) # `code`";

    @Override
    RunningBot bot(Path folder) throws IOException, InterruptedException {
        return RunningBot.in(folder, discord, SampleCommands.all());
    }

    @Test
    void registersTheMessageCommandForAllPlaces() {
        var commands = Objects.requireNonNull(discord.commands());
        var onMessage = new ArrayList<JsonNode>();
        commands.forEach(command -> {
            if (command.path("type").asInt() == 3) {
                onMessage.add(command);
            }
        });

        assertThat(onMessage).singleElement().satisfies(command -> {
            assertThat(command.path("name").asText()).isEqualTo(ON_MESSAGE);
            assertThat(command.path("contexts")).hasSize(3);
            assertThat(command.path("integration_types")).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void checksAMessageAsideUntilItIsShared(Place place) {
        var alice = Member.alice().in(place);
        var answer = discord.onMessage(alice, ON_MESSAGE, "“The exact words” – Holm").answer();
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.text()).contains("ALTERED", "was: ", "now: “The exact words” – Holm", "**not**");

        var shared = discord.press(alice, answer, "Share").answer();
        assertThat(shared.isEphemeral()).isFalse();
        assertThat(shared.text()).isEqualTo(answer.text());
        assertThat(discord.press(alice, shared, "Delete my answer").next()).isInstanceOf(Reaction.Removed.class);
    }

    @Test
    void saysThatAMessageHasNoText() {
        var answer = discord.onMessage(Member.alice(), ON_MESSAGE, " \u200e ").answer();

        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.text()).contains("no text");
    }

    @Test
    void checksWhatStandsInComponents() {
        var shown = discord.command(Member.alice(), "ask", Map.of("question", "who said that")).answer();
        var answer = discord.onMessage(Member.bob(), ON_MESSAGE, shown).answer();

        assertThat(answer.text()).contains("The exact words");
    }

    @Test
    void opensAFormForACheckOfNothing() {
        var form = discord.command(Member.alice(), "check", Map.of("speaker", "Holm")).form();
        assertThat(form.json().toString()).contains("Check a quotation", "\"value\":\"Holm\"");

        var fields = Map.of("text", "> one\n> two unknown", "speaker", "Holm");
        var answer = discord.submit(Member.alice(), form, fields).answer();
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.text()).contains("2 checked", "ALTERED", "NOT FOUND", "— Holm");
    }

    @Test
    void answersAFormForAllWhenTheAskerWants() {
        var form = discord.command(Member.alice(), "check", Map.of("private", false)).form();

        assertThat(discord.submit(Member.alice(), form, Map.of("text", "one", "speaker", "")).answer().isEphemeral())
            .isFalse();
    }

    @Test
    void answersACheckOfATextDirectly() {
        assertThat(discord.command(Member.alice(), "check", Map.of("text", "one")).answer().isEphemeral()).isTrue();
    }

    @Test
    void sharesALongCheckAsItStands() {
        var answer = discord.onMessage(Member.alice(), ON_MESSAGE, LONG + " unknown").answer();
        var before = discord.requests().size();
        var shared = discord.press(Member.alice(), answer, "Share").answer();

        assertThat(shared.isEphemeral()).isFalse();
        assertThat(shared.text()).isEqualTo(answer.text());
        assertThat(shared.buttons()).containsExactly("Report a mistake", "Delete my answer");
        assertThat(discord.requests().subList(before, discord.requests().size()))
            .anyMatch(
                request -> request.contains("/callback") && request.contains("\"allowed_mentions\":{\"parse\":[]"));
        assertThat(discord.press(Member.alice(), shared, "Delete my answer").next())
            .isInstanceOf(Reaction.Removed.class);
    }

    @Test
    void sendsAllPartsOfACheckThatNoButtonCanAskAgain() {
        var exchange = discord.onMessage(Member.alice(), ON_MESSAGE, "A quotation of one line.\n".repeat(60));
        var parts = new ArrayList<Message>();
        var seen = 0L;
        while (seen < 60) {
            parts.add(exchange.answer());
            seen = parts.stream().flatMap(part -> part.text().lines()).filter(line -> line.contains("ALTERED")).count();
        }

        assertThat(parts).hasSizeGreaterThan(2).allSatisfy(part -> {
            assertThat(part.isEphemeral()).isTrue();
            assertThat(part.buttons()).containsExactly("Share", "Report a mistake");
        });
        var shared = discord.press(Member.alice(), parts.getLast(), "Share").answer();
        assertThat(shared.text()).isEqualTo(parts.getLast().text());
    }

    @Test
    void saysWhereDiscordTakesNoMoreMessages() {
        var exchange =
            discord.onMessage(Member.alice().in(Place.FOREIGN), ON_MESSAGE, "A quotation of one line.\n".repeat(150));
        for (var message = 1; message <= 5; message++) {
            assertThat(exchange.answer().text()).contains("ALTERED");
        }

        assertThat(exchange.answer().text()).contains("no more messages");
    }

    @Test
    void takesReportsOnALongCheck() {
        var answer = discord.onMessage(Member.alice(), ON_MESSAGE, LONG).answer();
        var form = discord.press(Member.alice(), answer, "Report a mistake").form();
        discord.submit(Member.alice(), answer, form, Map.of("mistake", "It is wrong.")).answer();

        assertThat(bot.inbox().mistakes().latest(1, 0).toString()).contains("/check text:1 checked ALTERED",
            "It is wrong.");
    }

    @ParameterizedTest
    @ValueSource(strings = {HOSTILE, "\u202eright to left", "~~struck~~ ||spoiler|| > quote\n# heading\n- list"})
    void mentionsNobodyAndShowsHostileTextAsItIs(String text) {
        var answer = discord.onMessage(Member.alice(), ON_MESSAGE, text + " unknown").answer();
        var shared = discord.press(Member.alice(), answer, "Share").answer();

        assertThat(Shown.of(shared.text())).contains(text.lines().findFirst().orElseThrow().replace("\u202e", ""));
        assertThat(shared.text()).doesNotContain("<@4");
    }

    @Test
    void leavesOutAPartOfTheUnderstandingInPlace() {
        var asked = discord.command(Member.alice(), "ask", Map.of("question", "who said that")).answer();
        assertThat(asked.text()).contains("Understood as: party:russia");

        var aside = discord.press(Member.bob(), asked, "party:russia ✕").answer();
        assertThat(aside.isEphemeral()).isTrue();

        var changed = discord.press(Member.alice(), asked, "party:russia ✕").answer();
        assertThat(changed.id()).isEqualTo(asked.id());
        assertThat(changed.buttons()).contains("event:putin-call ✕").doesNotContain("party:russia ✕");
        assertThat(discord.press(Member.alice(), changed, "event:putin-call ✕").answer().text())
            .doesNotContain("Understood");
    }

    @Test
    void leavesOutPartsOfALongQuestion() {
        var question = "*Who* said `that` & = % ? ".repeat(11).strip();
        var asked = discord.command(Member.alice(), "ask", Map.of("question", question)).answer();
        var changed = discord.press(Member.alice(), asked, "party:russia ✕").answer();
        var again = discord.press(Member.alice(), changed, "event:putin-call ✕").answer();

        assertThat(again.id()).isEqualTo(asked.id());
        assertThat(again.text()).doesNotContain("Understood");
    }

    @Test
    void offersAQuestionThatFoundNothingToTheModerators() {
        var asked = discord.command(Member.alice(), "ask", Map.of("question", "something unknown")).answer();
        var thanks = discord.press(Member.bob(), asked, "Offer to the moderators").answer();

        assertThat(thanks.isEphemeral()).isTrue();
        assertThat(thanks.text()).contains("without your name");
        assertThat(bot.inbox().questions().open().toString()).contains("command=ask, question=something unknown")
            .doesNotContain("bob", Long.toString(Member.bob().id()));
    }

    @Test
    void offersALongCheckThatFoundNothingToTheModerators() {
        var answer = discord.onMessage(Member.alice(), ON_MESSAGE, "Long " + LONG + " unknown").answer();
        discord.press(Member.alice(), answer, "Offer to the moderators").answer();

        assertThat(bot.inbox().questions().open().toString())
            .contains("command=check, question=Long The very same words");
        assertThat(bot.inbox().questions().count()).isPositive();
    }

    @Test
    void offersNothingThatWasFound() {
        assertThat(discord.command(Member.alice(), "ask", Map.of("question", "who said that")).answer().buttons())
            .doesNotContain("Offer to the moderators");
    }

    @Test
    void saysThatATextIsTooLong() {
        var answer = discord.command(Member.alice(), "check", Map.of("text", "x".repeat(4001))).answer();

        assertThat(answer.text()).contains("too long", "4,000");
    }
}
