package readout.discord;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.internal.interactions.command.SlashCommandInteractionImpl;
import org.junit.jupiter.api.Test;

class CallbackRequestsTest {

    private final SlashCommandInteractionImpl interaction = mock(SlashCommandInteractionImpl.class);

    @Test
    void theInteractionBehindAnEventIsLetGoOf() {
        var event = mock(SlashCommandInteractionEvent.class);
        when(event.getInteraction()).thenReturn(interaction);

        CallbackRequests.release(event);

        verify(interaction).releaseHook(true);
    }

    @Test
    void anInteractionItselfIsLetGoOf() {
        CallbackRequests.release(interaction);

        verify(interaction).releaseHook(true);
    }
}
