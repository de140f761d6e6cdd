package readout.discord;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;
import readout.command.Caller;
import readout.command.Caller.Right;
import readout.command.Directory;

/** From where an interaction comes. */
final class Callers {

    private Callers() {}

    static Caller of(Interaction interaction) {
        @Nullable Guild server = interaction.getGuild();
        var isIn = server != null && !server.isDetached();
        return new Caller(
            interaction.getUser().getIdLong(),
            server != null && isIn ? server.getIdLong() : 0,
            interaction.getChannel() == null ? 0 : interaction.getChannel().getIdLong(),
            isIn ? rights(interaction) : Set.of(),
            isIn ? roles(interaction.getMember()) : Set.of(),
            server != null && isIn ? new ServerDirectory(server) : Directory.EMPTY);
    }

    private static Set<Long> roles(@Nullable Member member) {
        return member == null
            ? Set.of()
            : member.getUnsortedRoles().stream().map(ISnowflake::getIdLong).collect(Collectors.toSet());
    }

    private static Set<Right> rights(Interaction interaction) {
        var rights = EnumSet.noneOf(Right.class);
        @Nullable Member member = interaction.getMember();
        if (member == null) {
            return rights;
        }
        if (member.hasPermission(Permission.MANAGE_SERVER)) {
            rights.add(Right.MANAGE_SERVER);
        }
        if (interaction.getChannel() instanceof GuildChannel channel
            && member.hasPermission(channel, Permission.MANAGE_CHANNEL)) {
            rights.add(Right.MANAGE_CHANNEL);
        }
        return rights;
    }
}
