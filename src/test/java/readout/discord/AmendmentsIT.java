package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.answer.Block;
import readout.discord.Outcome.Reason;
import readout.discord.Outcome.Refused;
import readout.discord.Outcome.Sent;
import readout.discord.server.DiscordServer;
import readout.discord.server.Member;
import readout.discord.server.Message;
import readout.discord.server.Place;

/** Answers that the bot posted, changed afterwards, and the gateway gone meanwhile. */
class AmendmentsIT {

    private static final Map<String, String> PUTIN_CALL = Map.of("event", "putin-call");
    private static final Block.Notice NOTICE =
        new Block.Notice(Block.Tone.WARNING, "edition 2 corrected a statement of this answer.");

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
    void putsANoticeOverAnAnswerAndKeepsItsWords() {
        var answer = discord.command(Member.alice(), "claims", PUTIN_CALL).answer();
        var amended = amend(answer, NOTICE, 2);

        assertThat(amended.text()).contains("edition 2 corrected").endsWith(answer.text());
        assertThat(amended.buttons()).contains("More ▶", "Report a mistake", "Delete my answer");
    }

    @Test
    void putsOneNoticeForAnEditionHoweverOftenItIsAsked() {
        var answer = discord.command(Member.alice(), "claims", PUTIN_CALL).answer();
        var once = amend(answer, NOTICE, 2);

        assertThat(amend(answer, NOTICE, 2).text()).isEqualTo(once.text());
        assertThat(amend(answer, new Block.Notice(Block.Tone.WARNING, "edition 3 retracted a statement."), 3).text())
            .contains("edition 3 retracted", "edition 2 corrected");
    }

    @Test
    void keepsTheNoticeWhenAReaderTurnsThePage() {
        var amended = amend(discord.command(Member.alice(), "claims", PUTIN_CALL).answer(), NOTICE, 2);

        var next = discord.press(Member.alice(), amended, "More ▶").answer();
        assertThat(next.id()).isEqualTo(amended.id());
        assertThat(next.text()).containsAnyOf("edition 2 corrected", "this answer has changed since");
        assertThat(discord.press(Member.alice(), next, "◀ Back").answer().text())
            .containsAnyOf("edition 2 corrected", "this answer has changed since");
    }

    @Test
    void putsANoticeForWhichThereIsNoRoomBeneathOnce() {
        var full = (Sent) bot.outgoing()
            .post(Place.NEWS.channelId(), List.of(TextDisplay.of("x".repeat(3990))), Postmark.of("full"));
        for (int i = 0; i < 2; i++) {
            assertThat(bot.outgoing().amend(full.channel(), full.message(), NOTICE, 2, postmark()))
                .isInstanceOf(Sent.class);
            discord.forgetNonces();
        }

        var beneath = discord.posts(Place.NEWS).getLast();
        assertThat(discord.posts(Place.NEWS)).hasSize(2);
        assertThat(beneath.text()).contains("edition 2 corrected");
        assertThat(beneath.json().path("message_reference").path("message_id").asLong()).isEqualTo(full.message());
    }

    @Test
    void saysThatAnAnswerIsGone() {
        var answer = discord.command(Member.alice(), "claims", PUTIN_CALL).answer();
        discord.remove(answer);

        assertThat(bot.outgoing().amend(answer.channel(), Long.parseLong(answer.id()), NOTICE, 2, postmark()))
            .isEqualTo(new Refused(Reason.MESSAGE_GONE));
    }

    @Test
    void doesNotReachAnswersWhereItIsNoMember() {
        var answer = discord.command(Member.alice().in(Place.FOREIGN), "claims", PUTIN_CALL).answer();

        assertThat(bot.outgoing().amend(answer.channel(), Long.parseLong(answer.id()), NOTICE, 2, postmark()))
            .isEqualTo(new Refused(Reason.NO_ACCESS));
    }

    @Test
    void postsAndAmendsWhileTheGatewayIsCutAndAnswersAfterwards() throws IOException {
        var answer = discord.command(Member.alice(), "claims", PUTIN_CALL).answer();
        discord.cutConnection();
        assertThat(amend(answer, NOTICE, 2).text()).contains("edition 2 corrected");
        var missed = discord.command(Member.alice(), "claims", PUTIN_CALL);
        discord.restoreConnection();

        assertThat(missed.answer().text()).contains("edition 1");
        assertThat(discord.gatewayLog()).contains("resumed");
    }

    @Test
    void postsAndAmendsWhenTheSessionIsGone() {
        var answer = discord.command(Member.alice(), "claims", PUTIN_CALL).answer();
        discord.invalidateSession();

        assertThat(amend(answer, NOTICE, 2).text()).contains("edition 2 corrected");
    }

    private Message amend(Message answer, Block.Notice notice, long edition) {
        var id = Long.parseLong(answer.id());
        assertThat(bot.outgoing().amend(answer.channel(), id, notice, edition, postmark()))
            .isEqualTo(new Sent(answer.channel(), id));
        return Objects.requireNonNull(discord.find(answer));
    }

    private static Postmark postmark() {
        return Postmark.of("amendment");
    }
}
