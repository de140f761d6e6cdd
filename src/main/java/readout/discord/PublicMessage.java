package readout.discord;

import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import org.jspecify.annotations.Nullable;
import readout.discord.CallbackRequests.Taken;

/**
 * An answer that everyone in its channel sees.
 *
 * @param server in which it stands; null for none
 * @param isAmendable whether the bot can still change it once Discord has forgotten who asked, after 15 minutes: where it
 *     is a member itself, or writes to somebody
 */
record PublicMessage(long message, long channel, @Nullable Long server, boolean isAmendable) {

    static PublicMessage of(Taken message, Interaction interaction) {
        var server = interaction.getGuild();
        return new PublicMessage(message.message(), message.channel(),
            server == null ? null : (Long) server.getIdLong(), isAmendable(interaction));
    }

    private static boolean isAmendable(Interaction interaction) {
        var server = interaction.getGuild();
        return server == null
            ? interaction.getContext() == InteractionContextType.BOT_DM
            : !server.isDetached();
    }
}
