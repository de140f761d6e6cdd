package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.discord.server.DiscordServer;

class InvitationTest {

    @Test
    void asksForMembershipAndCommandsAndForNoPermission() {
        assertThat(Invitation.url("100000000000000001")).isEqualTo(
            "https://discord.com/oauth2/authorize?client_id=100000000000000001"
                + "&scope=bot+applications.commands&permissions=0");
    }

    @Test
    void readsTheApplicationFromTheToken() {
        assertThat(Invitation.applicationId(DiscordServer.TOKEN)).contains("100000000000000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "token", ".a.b", "!!!.a.b", "YWJj.a.b"})
    void readsNothingFromOtherText(String text) {
        assertThat(Invitation.applicationId(text)).isEmpty();
    }
}
