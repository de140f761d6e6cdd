package readout.discord;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import readout.command.Directory;

/** A server's channels and roles as Discord last told of them. */
record ServerDirectory(Guild server) implements Directory {

    @Override
    public Optional<String> channel(long id) {
        return Optional.ofNullable(server.getChannelById(GuildChannel.class, id))
            .filter(GuildMessageChannel.class::isInstance)
            .map(GuildChannel::getName);
    }

    @Override
    public Optional<String> role(long id) {
        return Optional.ofNullable(server.getRoleById(id)).map(Role::getName);
    }
}
