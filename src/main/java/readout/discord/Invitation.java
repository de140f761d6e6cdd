package readout.discord;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The address at which a server's owner adds the bot.
 *
 * <p>It asks for the bot's membership, by which the gateway names the server's roles, and for its commands. It asks for
 * no permission: answers to interactions need none.
 */
public final class Invitation {

    private Invitation() {}

    public static String url(String applicationId) {
        return "https://discord.com/oauth2/authorize?client_id=" + applicationId
            + "&scope=bot+applications.commands&permissions=0";
    }

    /** The application's id, with which every token begins; nothing when the text is no token. */
    public static Optional<String> applicationId(String token) {
        var dot = token.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        try {
            var id = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
            return id.matches("[0-9]{15,20}") ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
