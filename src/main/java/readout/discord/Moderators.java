package readout.discord;

import java.util.Objects;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;
import readout.command.Audience;

/**
 * Tells who moderates. Permissions that Discord checks only hide a command, and every server's owner has them all: what
 * all servers share is for the configured roles in the configured home server alone.
 */
final class Moderators {

    private final DiscordSettings.Moderation settings;

    Moderators(DiscordSettings.Moderation settings) {
        this.settings = settings;
    }

    Audience audience(Interaction interaction) {
        return isModerator(interaction.getGuild(), interaction.getMember()) ? Audience.MODERATORS : Audience.EVERYONE;
    }

    /** Whether someone may take other people's answers away where they stand. */
    boolean mayDelete(Interaction interaction) {
        var member = interaction.getMember();
        if (audience(interaction) == Audience.MODERATORS) {
            return true;
        }
        return member != null && interaction.getChannel() instanceof GuildChannel channel
            && member.hasPermission(channel, Permission.MESSAGE_MANAGE);
    }

    /** A detached server is one in which the bot itself is not, so its roles are not known. */
    private boolean isModerator(@Nullable Guild server, @Nullable Member member) {
        return server != null && member != null && !server.isDetached()
            && Objects.equals(server.getIdLong(), settings.homeServer())
            && member.getUnsortedRoles().stream().map(ISnowflake::getIdLong).anyMatch(settings.roles()::contains);
    }
}
