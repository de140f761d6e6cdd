package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicMessageTest {

    private final CallbackRequests.Taken message = new CallbackRequests.Taken(1, 2, false);
    private final Interaction interaction = mock(Interaction.class);
    private final Guild server = mock(Guild.class);

    @BeforeEach
    void stand() {
        when(server.getIdLong()).thenReturn(3L);
    }

    @Test
    void canBeAmendedWhereTheBotIsAMember() {
        when(interaction.getGuild()).thenReturn(server);

        assertThat(PublicMessage.of(message, interaction)).isEqualTo(new PublicMessage(1, 2, 3L, true));
    }

    @Test
    void cannotBeAmendedWhereTheAskerBroughtTheBotAlong() {
        when(interaction.getGuild()).thenReturn(server);
        when(server.isDetached()).thenReturn(true);

        assertThat(PublicMessage.of(message, interaction)).isEqualTo(new PublicMessage(1, 2, 3L, false));
    }

    @Test
    void canBeAmendedInLettersToTheBotOnly() {
        when(interaction.getContext()).thenReturn(InteractionContextType.BOT_DM);
        assertThat(PublicMessage.of(message, interaction)).isEqualTo(new PublicMessage(1, 2, null, true));

        when(interaction.getContext()).thenReturn(InteractionContextType.PRIVATE_CHANNEL);
        assertThat(PublicMessage.of(message, interaction).isAmendable()).isFalse();
    }
}
