package readout.discord.server;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Someone who uses the bot.
 *
 * @param permissions in the channel, as Discord's bits
 * @param roles ids
 */
public record Member(long id, String name, Place place, long permissions, List<Long> roles) {

    /** The role in the home server that may moderate. */
    public static final long MODERATOR_ROLE = 500000000000000001L;

    /** Roles in the home server that Discord lets manage its channels, and the server itself. */
    public static final long CHANNEL_ROLE = 500000000000000002L;
    public static final long SERVER_ROLE = 500000000000000003L;

    /** Permissions, as Discord's bits. */
    public static final long MANAGE_CHANNELS = 1L << 4;
    public static final long MANAGE_SERVER = 1L << 5;

    /** What members may usually do: see, send, use commands. */
    private static final long USUAL = 1L << 10 | 1L << 11 | 1L << 31;
    private static final long EVERYTHING = (1L << 50) - 1;

    public Member {
        roles = List.copyOf(roles);
    }

    public static Member alice() {
        return new Member(400000000000000001L, "alice", Place.HOME, USUAL, List.of());
    }

    public static Member bob() {
        return new Member(400000000000000002L, "bob", Place.HOME, USUAL, List.of());
    }

    public static Member moderator() {
        return new Member(400000000000000003L, "mira", Place.HOME, USUAL, List.of(MODERATOR_ROLE));
    }

    /** Owns another server, and so has every permission there, and a role of the moderators' id by mischief. */
    public static Member ownerOfAnotherServer() {
        return new Member(400000000000000004L, "olga", Place.OTHER, EVERYTHING, List.of(MODERATOR_ROLE));
    }

    /** Someone else of the same server, by number. */
    public static Member number(int number) {
        return new Member(410000000000000000L + number, "member" + number, Place.HOME, USUAL, List.of());
    }

    public Member with(long... more) {
        return new Member(id, name, place, LongStream.of(more).reduce(permissions, (a, b) -> a | b), roles);
    }

    public Member withRole(long role) {
        return new Member(id, name, place, permissions, Stream.concat(roles.stream(), Stream.of(role)).toList());
    }

    public Member in(Place other) {
        return new Member(id, name, other, permissions, roles);
    }

    public Member withEveryPermission() {
        return new Member(id, name, place, EVERYTHING, roles);
    }
}
