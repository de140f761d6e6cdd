package readout.command;

import java.util.Set;

/**
 * From where a command is asked: for what belongs to a person, a channel or a server. Ids are Discord's; 0 where there is
 * none, as there is none at all in the terminal.
 *
 * @param user who asks
 * @param server in which they ask, if they ask in one in which the bot itself is
 * @param channel in which they ask
 * @param roles ids of those that the asker has in the server
 * @param directory of the server
 */
public record Caller(
    long user, long server, long channel, Set<Right> rights, Set<Long> roles, Directory directory) {

    /** The terminal: nobody in particular. */
    public static final Caller TERMINAL = new Caller(0, 0, 0, Set.of(), Set.of(), Directory.EMPTY);

    public Caller {
        rights = Set.copyOf(rights);
        roles = Set.copyOf(roles);
    }

    /** What Discord lets a member do where they ask. */
    public enum Right {
        MANAGE_SERVER,
        MANAGE_CHANNEL
    }

    /** Whether nobody in Discord asks. */
    boolean isTerminal() {
        return user == 0;
    }

    /** For the ledger, which names no people. */
    String place() {
        return user == 0 ? "the terminal" : "a moderator in Discord";
    }
}
