package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.discord.Outcome.Failed;
import readout.discord.Outcome.Reason;
import readout.discord.Outcome.Refused;
import readout.discord.Outcome.Sent;
import readout.discord.server.DiscordServer;
import readout.discord.server.Fault;
import readout.discord.server.Member;
import readout.discord.server.Message;
import readout.discord.server.Place;
import readout.discord.server.Refusal;

/** Messages that nobody asked for just now, over JDA as it is: what stands in the channel is looked at. */
class OutgoingIT {

    private static final long CHANNEL = Place.NEWS.channelId();
    private static final String POSTS = "/channels/" + CHANNEL + "/messages";

    private static DiscordServer discord;
    private static RunningBot bot;
    private static Outgoing outgoing;
    private static int deliveries;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        discord = DiscordServer.start(0);
        bot = RunningBot.in(folder, discord);
        outgoing = bot.outgoing();
    }

    @AfterAll
    static void stop() throws IOException {
        bot.close();
        discord.close();
    }

    @BeforeEach
    void clear() {
        discord.posts(Place.NEWS).forEach(discord::remove);
        discord.letters(Member.alice()).forEach(discord::remove);
    }

    @AfterEach
    void sendsNothingThatDiscordWouldNotTake() {
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void postsInAChannel() {
        var sent = outgoing.post(CHANNEL, text("One statement is new. @everyone"), next());

        var posted = discord.posts(Place.NEWS).getFirst();
        assertThat(sent).isEqualTo(new Sent(CHANNEL, Long.parseLong(posted.id())));
        assertThat(posted.text()).isEqualTo("One statement is new. @everyone");
    }

    @Test
    void postsOnceForAPostmark() {
        var postmark = next();
        var first = outgoing.post(CHANNEL, text("Once."), postmark);

        assertThat(outgoing.post(CHANNEL, text("Once."), postmark)).isEqualTo(first);
        assertThat(texts()).containsExactly("Once.");
    }

    @Test
    void postsOnceWhenTheAnswerGetsLost() {
        discord.fail(Fault.lost("POST", POSTS, 1));

        assertThat(outgoing.post(CHANNEL, text("Once."), next())).isInstanceOf(Sent.class);
        assertThat(texts()).containsExactly("Once.");
    }

    @Test
    void findsItsMessageOnceTheNonceIsForgotten() {
        var postmark = next();
        discord.fail(Fault.lost("POST", POSTS, Integer.MAX_VALUE));
        assertThat(outgoing.post(CHANNEL, text("Once."), postmark))
            .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.retryable()).isTrue());
        discord.heal();
        discord.forgetNonces();
        outgoing.post(CHANNEL, text("Something else."), next());

        var again = outgoing.postAgain(CHANNEL, text("Once."), postmark);
        assertThat(texts()).containsExactly("Once.", "Something else.");
        assertThat(again).isEqualTo(new Sent(CHANNEL, Long.parseLong(discord.posts(Place.NEWS).getFirst().id())));
        assertThat(outgoing.findOwn(CHANNEL, next())).isEmpty();
    }

    @Test
    void postsAgainWhatIsNotThere() {
        assertThat(outgoing.postAgain(CHANNEL, text("Only now."), next())).isInstanceOf(Sent.class);
        assertThat(texts()).containsExactly("Only now.");
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING_ACCESS, NO_ACCESS, false", "MISSING_PERMISSIONS, NO_ACCESS, false", "UNKNOWN_CHANNEL, GONE, true",
        "LOCKED_THREAD, LOCKED, false"})
    void saysWhyAChannelRefuses(Refusal refusal, Reason reason, boolean isPermanent) {
        discord.refuse(Place.NEWS, refusal);
        var refused = outgoing.post(CHANNEL, text("No."), next());
        discord.refuse(Place.NEWS, null);

        assertThat(refused).isEqualTo(new Refused(reason));
        assertThat(reason.isPermanent()).isEqualTo(isPermanent);
        assertThat(texts()).isEmpty();
    }

    @Test
    void knowsChannelsThatItDoesNotSee() {
        assertThat(outgoing.post(Place.FOREIGN.channelId(), text("No."), next()))
            .isEqualTo(new Refused(Reason.NO_ACCESS));
        assertThat(outgoing.post(1, text("No."), next())).isEqualTo(new Refused(Reason.GONE));
    }

    @Test
    void writesToAMember() {
        var postmark = next();
        var sent = outgoing.directMessage(Member.alice().id(), text("For you."), postmark);

        assertThat(outgoing.directMessageAgain(Member.alice().id(), text("For you."), postmark)).isEqualTo(sent);
        assertThat(discord.letters(Member.alice())).extracting(Message::text).containsExactly("For you.");
    }

    @Test
    void saysThatAMemberTakesNoLetters() {
        discord.refuse(Member.bob(), Refusal.CLOSED_TO_LETTERS);

        assertThat(outgoing.directMessage(Member.bob().id(), text("No."), next()))
            .isEqualTo(new Refused(Reason.DM_CLOSED));
        assertThat(outgoing.directMessage(1, text("No."), next())).isEqualTo(new Refused(Reason.GONE));
    }

    @Test
    void waitsAsLongAsDiscordAsks() {
        discord.fail(Fault.status(429, "POST", POSTS, 1));

        assertThat(outgoing.post(CHANNEL, text("Later."), next())).isInstanceOf(Sent.class);
        assertThat(texts()).containsExactly("Later.");
    }

    @Test
    void triesAgainWhenDiscordStumbles() {
        discord.fail(Fault.status(500, "POST", POSTS, 2));

        assertThat(outgoing.post(CHANNEL, text("Later."), next())).isInstanceOf(Sent.class);
        assertThat(texts()).containsExactly("Later.");
    }

    @Test
    void leavesItForLaterWhenDiscordStumblesOn() {
        discord.fail(Fault.status(500, "POST", POSTS, 3));

        assertThat(outgoing.post(CHANNEL, text("Later."), next()))
            .isInstanceOfSatisfying(Failed.class, failed -> {
                assertThat(failed.retryable()).isTrue();
                assertThat(failed.retryAfter()).isPositive();
            });
    }

    @Test
    void editsAMessage() {
        var sent = (Sent) outgoing.post(CHANNEL, text("Before."), next());

        assertThat(outgoing.edit(CHANNEL, sent.message(), text("After."))).isEqualTo(sent);
        assertThat(discord.posts(Place.NEWS)).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("After.");
            assertThat(message.isEdited()).isTrue();
        });
    }

    @Test
    void saysThatAMessageToEditIsGone() {
        assertThat(outgoing.edit(CHANNEL, 7, text("After."))).isEqualTo(new Refused(Reason.MESSAGE_GONE));
    }

    @Test
    void putsOffEditsThatDiscordFindsTooMany() {
        discord.refuse(Place.NEWS, Refusal.TOO_MANY_EDITS);
        var failed = outgoing.edit(CHANNEL, 7, text("After."));
        discord.refuse(Place.NEWS, null);

        assertThat(failed).isInstanceOfSatisfying(Failed.class, it -> {
            assertThat(it.retryable()).isTrue();
            assertThat(it.retryAfter()).isEqualTo(Duration.ofHours(1));
        });
    }

    @Test
    void doesNotTryAgainWhatDiscordWillNeverTake() {
        discord.refuse(Place.NEWS, Refusal.INVALID_BODY);
        var failed = outgoing.post(CHANNEL, text("No."), next());
        discord.refuse(Place.NEWS, null);

        assertThat(failed).isInstanceOfSatisfying(Failed.class, it -> assertThat(it.retryable()).isFalse());
    }

    @Test
    void keepsTheOrderInAChannelThatTakesFewAtATime() {
        discord.limitPosts(3, Duration.ofMillis(700));
        var wanted = IntStream.range(0, 10).mapToObj(number -> "Number " + number).toList();
        discord.fail(Fault.status(500, "POST", POSTS, 1));
        wanted.forEach(words -> assertThat(outgoing.post(CHANNEL, text(words), next())).isInstanceOf(Sent.class));
        discord.limitPosts(1000, Duration.ofMillis(1));

        assertThat(texts()).containsExactlyElementsOf(wanted);
    }

    @Test
    void postsAllThatManyThreadsPostAtOnce() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 40).forEach(number -> {
                var postmark = next();
                threads.execute(() -> outgoing.post(CHANNEL, text("Number " + number), postmark));
                threads.execute(() -> outgoing.post(CHANNEL, text("Number " + number), postmark));
            });
        }
        assertThat(texts()).hasSize(40).doesNotHaveDuplicates();
    }

    private static List<String> texts() {
        return discord.posts(Place.NEWS).stream().map(Message::text).toList();
    }

    private static List<MessageTopLevelComponent> text(String text) {
        return List.of(TextDisplay.of(text));
    }

    private static Postmark next() {
        return Postmark.of("delivery " + deliveries++);
    }
}
