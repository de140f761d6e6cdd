package readout.state;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a server wants the bot; what is null is as everywhere.
 *
 * @param language such as {@code en-GB}
 * @param event the id of the one that commands mean when none is given
 * @param alertsChannel where follows of the server tell
 * @param moderatorRoles who may change this, besides those whom Discord lets manage the server
 */
public record ServerSettings(
    long server,
    @Nullable String language,
    @Nullable String event,
    @Nullable Long alertsChannel,
    Set<Long> moderatorRoles,
    @Nullable QuietHours quiet) {

    public ServerSettings {
        moderatorRoles = Set.copyOf(moderatorRoles);
    }

    /** Those of a server that has set nothing. */
    public static ServerSettings none(long server) {
        return new ServerSettings(server, null, null, null, Set.of(), null);
    }
}
