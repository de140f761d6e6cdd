package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Reloads;
import readout.Waiting;
import readout.discord.server.DiscordServer;
import readout.discord.server.Exchange;
import readout.discord.server.Fault;
import readout.discord.server.Member;
import readout.discord.server.Message;
import readout.edition.Reload;

/** What goes wrong between the bot and Discord, and what changes underneath. */
class DiscordOutagesIT {

    private static final Map<String, String> PUTIN_CALL = Map.of("event", "putin-call");

    @TempDir private Path folder;

    private DiscordServer discord;
    private RunningBot bot;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        discord = DiscordServer.start(0);
        discord.beatEvery(500);
        bot = RunningBot.in(folder, discord);
    }

    @AfterEach
    void stop() throws IOException {
        bot.close();
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void resumesWhenAskedToReconnectAndAnswersWhatItMissed() {
        discord.askToReconnect();
        var missed = ask();

        assertThat(missed.answer().text()).contains("edition 1");
        assertThat(discord.gatewayLog()).contains("resumed");
    }

    @Test
    void resumesAfterTheLineBroke() throws IOException {
        discord.dropConnection();
        var missed = ask();

        assertThat(missed.answer().text()).contains("edition 1");
        assertThat(discord.gatewayLog()).contains("resumed");
    }

    @Test
    void resumesWhenNothingIsHeardAnyMore() {
        discord.fallSilent();
        var missed = ask();

        assertThat(missed.answer().text()).contains("edition 1");
        assertThat(discord.gatewayLog()).contains("resumed");
    }

    @Test
    void waitsAsLongAsDiscordAsks() {
        discord.fail(Fault.status(429, "POST", "/callback", 1));

        assertThat(ask().answer().text()).contains("edition 1");
    }

    @Test
    void sendsAgainWhenDiscordStumbles() {
        discord.fail(Fault.status(500, "POST", "/callback", 2));

        assertThat(ask().answer().text()).contains("edition 1");
    }

    @Test
    void writesAnAnswerOnceMoreThatDiscordTookWithoutSayingSo() {
        discord.fail(Fault.lost("POST", "/callback", 1));
        var asked = ask();

        var answer = asked.answer();
        assertThat(asked.answer()).isEqualTo(answer);
        assertThat(discord.press(Member.alice(), answer, "More ▶").answer().text()).contains("page 2 of");
    }

    @Test
    void tellsOfAnAnswerThatDiscordFoundWrong() {
        discord.fail(Fault.status(400, "POST", "/callback", 1));

        var incident = ask().answer();
        assertThat(incident.isEphemeral()).isTrue();
        assertThat(incident.text()).contains("Incident");
    }

    @Test
    void goesOnAfterAnAnswerThatDiscordWouldNotTakeAtAll() {
        discord.fail(Fault.status(500, "POST", "/callback", 3));
        var incident = ask().answer();

        assertThat(incident.text()).matches("Something went wrong here.*Incident [0-9a-f]{8}\\\\?\\.");
        assertThat(ask().answer().text()).contains("edition 1");
    }

    @Test
    void answersWhileOtherRepliesAreSlow() {
        var delay = Duration.ofSeconds(4);
        discord.fail(Fault.slow(delay, "POST", "/callback", 1));
        var one = ask();
        var other = ask();

        assertThat(one.answer().text()).contains("edition 1");
        assertThat(other.answer().text()).contains("edition 1");
        // Whichever comes first meets the delay; the other one must not wait for it.
        assertThat(Stream.of(one, other).map(Exchange::untilAnswered).filter(time -> time.compareTo(delay) < 0))
            .hasSize(1);
    }

    @Test
    void turnsPagesOfAnAnswerFromBeforeARestart() throws IOException, InterruptedException {
        var answer = ask().answer();
        bot.close();
        bot = RunningBot.in(folder, discord, DiscordSettings.Compression.NONE, Duration.ZERO);

        var next = discord.press(Member.alice(), answer, "More ▶").answer();
        assertThat(next.id()).isEqualTo(answer.id());
        assertThat(next.text()).contains("page 2 of").contains("edition 1");
    }

    @Test
    void publishesForAModeratorAndStaysOnTheEditionOfAnAnswer() throws IOException {
        var answer = ask().answer();
        change("Edited once.");
        var reloaded = publish(shownToModerator()).answer();
        assertThat(reloaded.isEphemeral()).isTrue();
        assertThat(reloaded.text()).contains("Edition 2 is live");

        assertThat(discord.press(Member.alice(), answer, "More ▶").answer().text()).contains("edition 1");
        assertThat(ask().answer().text()).contains("edition 2");
    }

    @Test
    void saysWhenTheEditionOfAnAnswerIsNoLongerKept() throws IOException {
        var answer = ask().answer();
        for (int i = 0; i < 4; i++) {
            change("Edited " + i + ".");
            assertThat(Reloads.of(bot.editions())).isInstanceOf(Reload.Published.class);
        }

        assertThat(discord.press(Member.alice(), answer, "More ▶").answer().text())
            .contains("began with edition 1, which is no longer kept", "edition 5");
    }

    @Test
    void listsMistakesInTheFilesAndGoesOnServing() throws IOException {
        Files.writeString(bot.corpusFile("topics.yaml"), "\n- slug: \"not a slug\"\n  labell: x\n",
            StandardOpenOption.APPEND);

        assertThat(discord.command(Member.moderator(), "reload", Map.of()).answer().text())
            .contains("These files cannot be published", "topics.yaml:");
        assertThat(ask().answer().text()).contains("edition 1");
    }

    @Test
    void answersTwoHundredQuestionsDuringAReloadEachFromOneEdition() throws IOException {
        change("Edited before the rush.");
        var shown = shownToModerator();
        var before = IntStream.range(0, 100).mapToObj(this::ask).toList();
        var reload = publish(shown);
        var after = IntStream.range(100, 200).mapToObj(this::ask).toList();

        assertThat(reload.answer().text()).contains("Edition 2 is live");
        for (var exchanges : List.of(before, after)) {
            assertThat(exchanges).allSatisfy(asked -> assertThat(asked.answer().text())
                .containsPattern("page 1 of \\d+ · (part 1 of \\d+ · )?edition [12] · "));
        }
    }

    @Test
    void takesUpWhatAnotherProcessPublishesWithinASecond() throws IOException {
        change("Edited elsewhere.");
        try (var elsewhere = RunningBot.editions(folder)) {
            elsewhere.open();
            assertThat(Reloads.of(elsewhere)).isInstanceOf(Reload.Published.class);
        }

        Waiting.until("edition 2", () -> bot.editions().<Long>borrow(edition -> edition.stamp().number()) == 2);
    }

    @Test
    void letsAMemberWaitBetweenTwoQuestions() throws IOException, InterruptedException {
        bot.close();
        bot = RunningBot.in(folder, discord, DiscordSettings.Compression.ZLIB, Duration.ofMinutes(1));

        assertThat(ask().answer().text()).contains("edition 1");
        var notice = ask().answer();
        assertThat(notice.isEphemeral()).isTrue();
        assertThat(notice.text()).contains("One question at a time", "seconds");
        assertThat(ask(7).answer().text()).contains("edition 1");
    }

    @Test
    void finishesTheAnswersUnderWayBeforeItLeaves() {
        discord.fail(Fault.slow(Duration.ofSeconds(1), "POST", "/callback", 1));
        var asked = ask();
        Waiting.until("an answer under way",
            () -> discord.requests().stream().anyMatch(request -> request.contains("/callback")));
        bot.close();

        assertThat(asked.untilAnswered()).isPositive();
        assertThat(asked.answer().text()).contains("edition 1");
    }

    @Test
    void saysThatDiscordDoesNotAcceptTheToken() throws InterruptedException {
        var settings =
            RunningBot.settings(discord, "not.the.token", DiscordSettings.Compression.ZLIB, Duration.ZERO);
        try (var other = new DiscordBot(
            bot.commands(), bot.services(), settings, InstantSource.system())) {
            assertThat(other.start()).isEqualTo(new DiscordBot.Start.Refused("Discord does not accept the token"));
        }
    }

    @Test
    void saysThatDiscordWantsMoreShards() throws IOException, InterruptedException {
        try (var larger = DiscordServer.start(0)) {
            larger.requireShards(4);
            var settings =
                RunningBot.settings(larger, DiscordServer.TOKEN, DiscordSettings.Compression.ZLIB, Duration.ZERO);
            bot.close();
            try (var other = new DiscordBot(bot.commands(), bot.services(), settings, InstantSource.system())) {
                assertThat(other.start()).isInstanceOfSatisfying(DiscordBot.Start.Refused.class,
                    refused -> assertThat(refused.reason()).contains("shard 0 was closed for good"));
            }
            bot = RunningBot.in(folder, discord);
        }
    }

    private Message shownToModerator() {
        return discord.command(Member.moderator(), "reload", Map.of()).answer();
    }

    private Exchange publish(Message shown) {
        var label = shown.buttons().stream().filter(button -> button.startsWith("Publish")).findFirst().orElseThrow();
        return discord.press(Member.moderator(), shown, label);
    }

    private Exchange ask() {
        return discord.command(Member.alice(), "claims", PUTIN_CALL);
    }

    private Exchange ask(int member) {
        return discord.command(Member.number(member), "claims", PUTIN_CALL);
    }

    /** Changes a word of the corpus. */
    private void change(String words) throws IOException {
        var file = bot.corpusFile("parties.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("includes: .*", "includes: " + words));
    }
}
