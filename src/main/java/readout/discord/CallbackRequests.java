package readout.discord;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.requests.restaction.interactions.InteractionCallbackAction.ResponseType;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.internal.interactions.InteractionImpl;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/**
 * Answers that acknowledge an interaction at once. JDA's own can be sent only once each, even when Discord stumbled over
 * the first, and then nothing could be said to the reader any more. JDA's queue keeps to the rate limits as with its own.
 */
final class CallbackRequests {

    private final Interaction interaction;

    CallbackRequests(Interaction interaction) {
        this.interaction = interaction;
    }

    /**
     * A message as Discord took it.
     *
     * @param isAside whether only the reader sees it
     */
    record Taken(long message, long channel, boolean isAside) {

        static Taken of(Message message) {
            return new Taken(message.getIdLong(), message.getChannelIdLong(), message.isEphemeral());
        }
    }

    /** A new message. What is returned is empty when Discord does not say what it made of it. */
    RestAction<Optional<Taken>> reply(List<MessageTopLevelComponent> components, boolean isAside) {
        try (var created = created(components)) {
            var data = created.toData();
            var flags = isAside ? Message.MessageFlag.EPHEMERAL.getValue() : 0;
            return callback(ResponseType.CHANNEL_MESSAGE_WITH_SOURCE,
                data.put("flags", data.getInt("flags", 0) | flags));
        }
    }

    /** In place of what the message shows from which the interaction came. */
    RestAction<Optional<Taken>> edit(List<MessageTopLevelComponent> components) {
        try (var edited = edited(components)) {
            return callback(ResponseType.MESSAGE_UPDATE, edited.toData());
        }
    }

    static MessageCreateData created(List<MessageTopLevelComponent> components) {
        return new MessageCreateBuilder().useComponentsV2().setComponents(components)
            .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
            .build();
    }

    static MessageEditData edited(List<MessageTopLevelComponent> components) {
        return new MessageEditBuilder().useComponentsV2().setComponents(components)
            .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
            .build();
    }

    private RestAction<Optional<Taken>> callback(ResponseType type, DataObject data) {
        var route = Route.Interactions.CALLBACK.compile(interaction.getId(), interaction.getToken())
            .withQueryParams("with_response", "true");
        var body = DataObject.empty().put("type", type.getRaw()).put("data", data);
        return new RestActionImpl<>(interaction.getJDA(), route, body, (response, _) -> {
            release(interaction);
            return taken(response);
        });
    }

    /**
     * JDA's hook holds back what comes after an acknowledgement, and the interaction in memory, until it knows of one.
     *
     * @param interaction itself, or the event that tells of it
     */
    static void release(Interaction interaction) {
        var known = interaction instanceof GenericInteractionCreateEvent event ? event.getInteraction() : interaction;
        if (known instanceof InteractionImpl held) {
            held.releaseHook(true);
        }
    }

    private static Optional<Taken> taken(Response response) {
        var raw = response.getRawResponse();
        return raw == null || raw.body().contentLength() == 0
            ? Optional.empty()
            : response.get(TakenReader.class, TakenReader::of).taken();
    }
}
