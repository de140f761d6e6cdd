package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.discord.server.DiscordServer;
import readout.discord.server.Member;
import readout.discord.server.Message;
import readout.discord.server.Place;

/** Follows and settings the whole way, by members who may and who may not. */
class FollowsIT {

    private static final Map<String, String> CEASEFIRE = Map.of("topic", "ceasefire");

    @TempDir private Path folder;

    private DiscordServer discord;
    private RunningBot bot;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        discord = DiscordServer.start(0);
        bot = RunningBot.in(folder, discord);
    }

    @AfterEach
    void stop() throws IOException {
        bot.close();
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void aChannelFollowIsMadeOnlyByThoseWhoMayManageTheChannel() {
        var shown = ask(Member.alice(), "follow", CEASEFIRE);
        assertThat(shown.isEphemeral()).isTrue();
        assertThat(shown.buttons()).contains("By direct message").doesNotContain("Follow in this channel", "Share");
        assertThat(ask(Member.alice(), "follow", Map.of("topic", "ceasefire", "where", "channel")).text())
            .contains("Only those who may manage this channel");

        var manager = Member.bob().withRole(Member.CHANNEL_ROLE).with(Member.MANAGE_CHANNELS);
        var made = press(manager, ask(manager, "follow", CEASEFIRE), "Follow in this channel");
        assertThat(made.text()).contains("Followed: ", "Alerts come in this channel");
        assertThat(made.isEphemeral()).isTrue();
        assertThat(ask(Member.alice(), "following", Map.of()).text()).contains("in this channel", "follow 1");
        assertThat(ask(Member.alice(), "unfollow", Map.of("follow", "1")).text()).contains("Only those");
        assertThat(press(manager, made, "Unfollow").text()).contains("Followed no longer");
        assertThat(ask(Member.alice(), "following", Map.of()).text()).contains("Nothing is followed here");
    }

    @Test
    void whatIsFollowedByDirectMessageIsForgotten() {
        var made = press(Member.alice(), ask(Member.alice(), "follow", CEASEFIRE), "By direct message");
        assertThat(made.text()).contains("Alerts come by direct message");

        var asked = ask(Member.alice(), "forget-me", Map.of());
        assertThat(press(Member.alice(), asked, "Forget me").text()).contains("You are forgotten", "1 deleted");
        assertThat(bot.memory().stores().follows().ofOwner(Member.alice().id())).isEmpty();
    }

    @Test
    void aServersSettingsAreItsManagersAndTheirEventIsMeantWhenNoneIsGiven() {
        var unasked = discord.command(Member.alice(), "claims", Map.of());
        assertThat(unasked.answer().text()).contains("needs “event”");
        assertThat(ask(Member.alice(), "settings", Map.of("event", "putin-call")).text()).contains("Only those");

        var manager = Member.bob().withRole(Member.SERVER_ROLE).with(Member.MANAGE_SERVER);
        var settings = Map.of("event", "putin-call", "alerts-channel", "<#" + Place.NEWS.channelId() + ">",
            "moderator-roles", "<@&" + Member.MODERATOR_ROLE + ">");
        assertThat(ask(manager, "settings", settings).text()).contains("Settings changed", "news");
        assertThat(ask(Member.alice(), "claims", Map.of()).text()).contains("Trump");
        assertThat(ask(Member.moderator(), "settings", Map.of("reset", "event")).text()).contains("Settings changed");
        assertThat(ask(manager.in(Place.OTHER), "settings",
            Map.of("alerts-channel", Long.toString(Place.NEWS.channelId()))).text())
            .contains("This server has no channel");
        assertThat(ask(manager.in(Place.FOREIGN), "settings", Map.of()).text()).contains("is for a server");
    }

    @Test
    void registersTheSettingsForServersAndNoEventAsRequired() {
        var commands = Objects.requireNonNull(discord.commands());

        commands.forEach(command -> command.path("options").forEach(option -> assertThat(
            option.path("name").asText().equals("event") && option.path("required").asBoolean()).isFalse()));
        assertThat(commands.findValuesAsText("name")).contains("follow", "following", "unfollow", "forget-me",
            "settings");
    }

    private Message ask(Member member, String command, Map<String, String> options) {
        return discord.command(member, command, options).answer();
    }

    private Message press(Member member, Message message, String button) {
        return discord.press(member, message, button).answer();
    }
}
