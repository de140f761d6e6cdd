package readout.discord;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.Components;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.MessageTopLevelComponentUnion;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.jspecify.annotations.Nullable;

/**
 * Requests about channels, by their ids. JDA's own go through channel objects, which it lacks while a server is not
 * available, for archived threads and for letters, and it checks permissions as it last heard of them; here Discord
 * itself says what it refuses. JDA's queue keeps to the rate limits as with its own.
 */
final class ChannelRequests {

    private static final int MOST_LISTED = 100;
    private static final int DEFAULT_MESSAGE = 0;

    private final JDA jda;

    ChannelRequests(JDA jda) {
        this.jda = jda;
    }

    /** A message that Discord takes only once under its postmark. */
    RestAction<Outcome.Sent> post(long channel, List<MessageTopLevelComponent> components, Postmark postmark) {
        return action(Route.Messages.SEND_MESSAGE.compile(Long.toString(channel)), body(components, postmark),
            response -> sent(response.getObject()));
    }

    /** The same beneath another message; or alone, should that one have gone. */
    RestAction<Outcome.Sent> reply(
        long channel, long message, List<MessageTopLevelComponent> components, Postmark postmark) {
        var reference = DataObject.empty().put("type", DEFAULT_MESSAGE).put("channel_id", channel)
            .put("message_id", message).put("fail_if_not_exists", false);
        return action(Route.Messages.SEND_MESSAGE.compile(Long.toString(channel)),
            body(components, postmark).put("message_reference", reference), response -> sent(response.getObject()));
    }

    RestAction<Outcome.Sent> edit(long channel, long message, List<MessageTopLevelComponent> components) {
        try (var data = new MessageEditBuilder().useComponentsV2().setComponents(components)
            .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class)).build()) {
            return action(Route.Messages.EDIT_MESSAGE.compile(Long.toString(channel), Long.toString(message)),
                data.toData(), response -> sent(response.getObject()));
        }
    }

    /** What a message shows. */
    RestAction<List<MessageTopLevelComponentUnion>> components(long channel, long message) {
        return action(Route.Messages.GET_MESSAGE.compile(Long.toString(channel), Long.toString(message)), null,
            response -> components(response.getObject()));
    }

    /** The message of the bot's own under a postmark, if it is among the channel's last ones. */
    RestAction<Optional<Long>> find(long channel, Postmark postmark) {
        var route = Route.Messages.GET_MESSAGE_HISTORY.compile(Long.toString(channel))
            .withQueryParams("limit", Integer.toString(MOST_LISTED));
        return action(route, null, response -> find(response.getArray(), postmark));
    }

    /** The channel of letters to somebody. */
    RestAction<Long> open(long user) {
        return action(Route.Self.CREATE_PRIVATE_CHANNEL.compile(), DataObject.empty().put("recipient_id", user),
            response -> response.getObject().getUnsignedLong("id"));
    }

    /** Reads what Discord answers. */
    private interface Reading<T> {
        T read(Response response);
    }

    private <T> RestAction<T> action(
        Route.CompiledRoute route, @Nullable DataObject body, Reading<T> reading) {
        return new RestActionImpl<>(jda, route, body, (response, _) -> reading.read(response));
    }

    private static DataObject body(List<MessageTopLevelComponent> components, Postmark postmark) {
        try (var data = new MessageCreateBuilder().useComponentsV2().setComponents(postmark.on(components))
            .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class)).build()) {
            return data.toData().put("nonce", postmark.nonce()).put("enforce_nonce", true);
        }
    }

    private static Outcome.Sent sent(DataObject message) {
        return new Outcome.Sent(message.getUnsignedLong("channel_id"), message.getUnsignedLong("id"));
    }

    private static List<MessageTopLevelComponentUnion> components(DataObject message) {
        return Components.parseComponents(MessageTopLevelComponentUnion.class, message.getArray("components"));
    }

    private Optional<Long> find(DataArray messages, Postmark postmark) {
        return messages.stream(DataArray::getObject)
            .filter(message -> message.getObject("author").getUnsignedLong("id") == jda.getSelfUser().getIdLong())
            .filter(message -> components(message).stream()
                .anyMatch(component -> component.getUniqueId() == postmark.component()))
            .map(message -> message.getUnsignedLong("id"))
            .findFirst();
    }
}
