package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Waiting;
import readout.discord.server.DiscordServer;
import readout.discord.server.Member;
import readout.discord.server.Message;
import readout.discord.server.Place;
import readout.discord.server.Refusal;
import readout.state.FollowRequest;
import readout.state.FollowTerms;

/** A day in the life of a corpus, over a real connection: change set, confirm, alert, correction, amendment, rollback. */
class LivingCorpusIT {

    private static final String EVENT = "events/putin-call.yaml";
    private static final String STATEMENT = "putin-call-trump-call-went-very-well";
    private static final String GIST = "Trump judges that the call was a success.";

    @TempDir private Path folder;

    private DiscordServer discord;
    private RunningBot bot;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        discord = DiscordServer.start(0);
        bot = RunningBot.in(folder, discord);
        Waiting.until("the first look for news", () -> bot.memory().stores().cursors().edition("announcements") > 0);
    }

    @AfterEach
    void stop() throws IOException {
        bot.close();
        assertThat(discord.violations()).isEmpty();
        discord.close();
    }

    @Test
    void fromChangeSetToRollback() throws IOException {
        follow(Place.NEWS);
        var answer = discord.command(Member.alice(), "claims", Map.of("event", "putin-call", "page", 1)).answer();
        assertThat(answer.isEphemeral()).isFalse();

        addStatement();
        var shown = discord.command(Member.moderator(), "reload", Map.of()).answer();
        assertThat(shown.text()).contains("Nothing is published yet", "a-new-statement", EVENT);
        assertThat(edition()).isEqualTo(1);

        var live = discord.press(Member.moderator(), shown, label(shown, "Publish")).answer();
        assertThat(live.text()).contains("Edition 2 is live");
        Waiting.until("an alert", () -> discord.posts(Place.NEWS).size() == 1);
        assertThat(discord.posts(Place.NEWS).getFirst().text())
            .contains("1 new statement", "Vance adds that talks need patience.", "Why you got this");

        correct();
        publish();
        Waiting.until("a second alert", () -> discord.posts(Place.NEWS).size() == 2);
        assertThat(discord.posts(Place.NEWS).get(1).text()).contains("1 correction", "It was the tone that pleased");

        discord.command(Member.moderator(), "rollback", Map.of("edition", "2")).answer();
        assertThat(edition()).isEqualTo(4);
        var source = discord.command(Member.alice(), "source", Map.of("statement", STATEMENT)).answer();
        assertThat(source.text()).contains(GIST.replace(".", ""));
        assertThat(discord.posts(Place.NEWS)).hasSize(2);
    }

    @Test
    void whatAPostedAnswerSaidIsPutRightWhereItStands() throws IOException {
        var answer = discord.command(Member.alice(), "source", Map.of("statement", STATEMENT)).answer();
        var id = answer.id();
        Waiting.until("the answer to be remembered",
            () -> bot.memory().stores().postedAnswers().find(Long.parseLong(id)).isPresent());

        correct();
        publish();
        Waiting.until("the amendment", () -> text(id).contains("Put right with edition 2"));
        assertThat(text(id)).contains("It was the tone that pleased", "It said before",
            "Now it says: Trump judges that the tone of the call was a success.");
    }

    @Test
    void whatWasShownIsPublishedOrNothing() throws IOException {
        addStatement();
        var shown = discord.command(Member.moderator(), "reload", Map.of()).answer();
        correct();
        var refusal = discord.press(Member.moderator(), shown, label(shown, "Publish")).answer();
        assertThat(refusal.text()).contains("The files have changed since they were shown");
        assertThat(edition()).isEqualTo(1);
    }

    @Test
    void aChannelThatRefusesPausesTheFollowAndTellsTheOwnerOnce() throws IOException {
        var follow = follow(Place.NEWS);
        discord.refuse(Place.NEWS, Refusal.MISSING_ACCESS);
        addStatement();
        publish();
        Waiting.until("a letter", () -> discord.letters(Member.moderator()).size() == 1);
        assertThat(discord.letters(Member.moderator()).getFirst().text()).contains("is paused");
        correct();
        publish();
        Waiting.until("the look for news in edition 3",
            () -> bot.memory().stores().cursors().edition("announcements") == 3);
        assertThat(bot.memory().stores().follows().find(follow).orElseThrow().status())
            .isInstanceOf(readout.state.Follow.Status.Paused.class);
        assertThat(discord.letters(Member.moderator())).hasSize(1);
    }

    @Test
    void noAlertIsLostOrDoubledWhileTheGatewayIsAway() throws IOException, InterruptedException {
        follow(Place.NEWS);
        discord.cutConnection();
        addStatement();
        try (var elsewhere = RunningBot.editions(folder)) {
            elsewhere.open();
            readout.Reloads.of(elsewhere);
        }
        Waiting.until("an alert", () -> discord.posts(Place.NEWS).size() == 1);
        discord.restoreConnection();
        Waiting.until("the gateway's line", discord::isConnected);
        Thread.sleep(1500);
        assertThat(discord.posts(Place.NEWS)).hasSize(1);
    }

    @Test
    void anAlertThatWasSentAndNotNotedIsNotSentAgain() throws IOException, SQLException {
        follow(Place.NEWS);
        addStatement();
        publish();
        Waiting.until("an alert", () -> discord.posts(Place.NEWS).size() == 1);
        discord.forgetNonces();
        var key = "alert/follow 1/edition 2/0";
        var later = Instant.now();
        // as if the process had died between sending and noting
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("memory.db"))) {
            database.createStatement().executeUpdate(
                "UPDATE outbox SET state = 'WAITING', sent_message = NULL, done = NULL, not_before = 0 WHERE name = '"
                    + key + "'");
        }
        Waiting.until("an empty outbox", () -> bot.memory().stores().outbox().waiting() == 0);
        assertThat(later).isBefore(Instant.now());
        assertThat(discord.posts(Place.NEWS)).hasSize(1);
    }

    private long follow(Place place) {
        var request = new FollowRequest(new readout.state.Place.Channel(place.server(), place.channelId()),
            Member.moderator().id(), new FollowTerms(null, null, null, "putin-call", null), Instant.now(), 1, null);
        return bot.memory().stores().follows().add(request, 25).orElseThrow().id();
    }

    private void publish() {
        var shown = discord.command(Member.moderator(), "reload", Map.of()).answer();
        var live = discord.press(Member.moderator(), shown, label(shown, "Publish")).answer();
        assertThat(live.text()).contains("is live");
    }

    private static String label(Message message, String beginning) {
        return message.buttons().stream().filter(label -> label.startsWith(beginning)).findFirst().orElseThrow();
    }

    private String text(String message) {
        return discord.posts(Place.HOME).stream().filter(post -> post.id().equals(message)).findFirst()
            .map(Message::text).orElse("");
    }

    private long edition() {
        return bot.editions().borrow(edition -> edition.stamp().number());
    }

    private void addStatement() throws IOException {
        var file = bot.corpusFile(EVENT);
        var text = Files.readString(file);
        var at = text.indexOf("\nstatements:\n") + "\nstatements:\n".length();
        Files.writeString(file, text.substring(0, at) + """
              - id: a-new-statement
                speaker: jd-vance
                role: Vice President of the United States
                gist: Vance adds that talks need patience.
                said: 2025-05-19
                topics: [ceasefire]
                source: %s
                via: [news report]
            """.formatted(source(text)) + text.substring(at));
    }

    private static String source(String text) {
        var at = text.indexOf("    source: ") + "    source: ".length();
        return text.substring(at, text.indexOf('\n', at)).strip();
    }

    private void correct() throws IOException {
        var file = bot.corpusFile(EVENT);
        var text = Files.readString(file);
        assertThat(text).contains("    gist: " + GIST + "\n");
        Files.writeString(file, text.replace("    gist: " + GIST + "\n", """
                gist: Trump judges that the tone of the call was a success.
                corrections:
                  - was: Trump judges that the call was a success.
                    reason: It was the tone that pleased
                    date: 2026-11-24
            """));
    }
}
