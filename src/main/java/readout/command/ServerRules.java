package readout.command;

import java.util.Optional;
import java.util.function.LongFunction;
import readout.command.Caller.Right;
import readout.state.Follow;
import readout.state.Memory;
import readout.state.MemoryException;
import readout.state.Place;
import readout.state.ServerSettings;

/**
 * What servers' settings allow and mean. Whoever asks outside a server is bound by none.
 *
 * @param kept the settings of a server
 */
record ServerRules(LongFunction<ServerSettings> kept) {

    /** Those of servers that have set nothing. */
    static final ServerRules NONE = new ServerRules(ServerSettings::none);

    static ServerRules of(Memory memory) {
        return new ServerRules(server -> memory.stores().servers().get(server));
    }

    ServerSettings settings(Caller caller) {
        return caller.server() == 0 ? ServerSettings.none(0) : kept.apply(caller.server());
    }

    /** Whether someone may change the server's settings. */
    boolean moderates(Caller caller) {
        return caller.server() != 0 && (caller.rights().contains(Right.MANAGE_SERVER) || hasRole(caller));
    }

    /** Whether someone may make this channel, or the one its server has for alerts, follow something. */
    boolean mayFollowHere(Caller caller) {
        return caller.server() != 0 && (caller.rights().contains(Right.MANAGE_CHANNEL) || hasRole(caller));
    }

    private boolean hasRole(Caller caller) {
        return settings(caller).moderatorRoles().stream().anyMatch(caller.roles()::contains);
    }

    /** Where follows that are made in a channel tell. */
    Place.Channel alertsPlace(Caller caller) {
        var set = settings(caller).alertsChannel();
        return new Place.Channel(caller.server(), set == null ? caller.channel() : set);
    }

    /** Whether someone may see a follow where they ask. */
    boolean isSeen(Follow follow, Caller caller) {
        return switch (follow.place()) {
            case Place.DirectMessage(var user) -> user == caller.user();
            case Place.Channel place -> follow.owner() == caller.user() || isHere(place, caller);
        };
    }

    /** Whether someone may end or resume a follow: their own, or one that they might have made where they ask. */
    boolean mayChange(Follow follow, Caller caller) {
        return switch (follow.place()) {
            case Place.DirectMessage(var user) -> user == caller.user();
            case Place.Channel place ->
                follow.owner() == caller.user() || (isHere(place, caller) && mayFollowHere(caller));
        };
    }

    private boolean isHere(Place.Channel place, Caller caller) {
        return caller.server() != 0 && place.server() == caller.server()
            && (place.channel() == caller.channel() || place.equals(alertsPlace(caller)));
    }

    /** The event that a server means when none is given. Nobody waits for it in vain: without a memory there is none. */
    Optional<String> event(Caller caller) {
        try {
            return Optional.ofNullable(settings(caller).event());
        } catch (MemoryException _) {
            return Optional.empty();
        }
    }
}
