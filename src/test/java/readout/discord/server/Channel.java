package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The messages that the bot has sent, in whatever channel, as they stand. */
final class Channel {

    private static final int EPHEMERAL = 1 << 6;
    private static final int LOADING = 1 << 7;
    private static final int REPLY = 19;

    private final Snowflakes ids;
    private final Map<String, ObjectNode> messages = new ConcurrentHashMap<>();
    /** The message of each nonce that is still remembered. */
    private final Map<String, String> nonces = new ConcurrentHashMap<>();

    Channel(Snowflakes ids) {
        this.ids = ids;
    }

    /** Adds a message to an interaction; a placeholder when there is nothing to show yet. */
    Message add(Exchange exchange, @Nullable JsonNode data, boolean isEphemeral) {
        var message =
            Json.object("{'type':20,'content':'','mentions':[],'mention_roles':[],'attachments':[],'embeds':[],"
                + "'components':[],'pinned':false,'mention_everyone':false,'tts':false}");
        message.put("id", ids.next()).put("channel_id", exchange.member().place().channel())
            .put("application_id", Payloads.APPLICATION).put("webhook_id", Payloads.APPLICATION)
            .put("timestamp", Payloads.CREATED).putNull("edited_timestamp");
        message.set("author", Payloads.bot());
        var metadata = message.putObject("interaction_metadata").put("id", ids.next()).put("type", 2);
        metadata.set("user", Payloads.user(exchange.member()));
        metadata.putObject("authorizing_integration_owners");
        message.put("flags", (isEphemeral ? EPHEMERAL : 0) | (data == null ? LOADING : 0));
        fill(message, data);
        messages.put(message.path("id").asText(), message);
        return new Message(message.deepCopy());
    }

    /** Adds a message to a channel, unless it is there already under the same nonce; then that one. */
    synchronized Message post(String channel, JsonNode data) {
        var nonce = channel + " " + data.path("nonce").asText();
        var before = find(nonces.getOrDefault(nonce, ""));
        if (before != null && data.path("enforce_nonce").asBoolean() && data.hasNonNull("nonce")) {
            return before;
        }
        var message = Payloads.post(ids.next(), channel);
        if (data.has("message_reference")) {
            message.put("type", REPLY).set("message_reference", data.get("message_reference"));
        }
        fill(message, data);
        messages.put(message.path("id").asText(), message);
        nonces.put(nonce, message.path("id").asText());
        return new Message(message.deepCopy());
    }

    /** As Discord does after some minutes. */
    void forgetNonces() {
        nonces.clear();
    }

    /** What everyone sees in a channel, the oldest first. */
    List<Message> in(String channel) {
        return messages.values().stream()
            .filter(message -> message.path("channel_id").asText().equals(channel))
            .map(message -> new Message(message.deepCopy()))
            .filter(message -> !message.isEphemeral())
            .sorted(Comparator.comparingLong(message -> Long.parseLong(message.id())))
            .toList();
    }

    /** The same as {@link #edit}, and the message says that it was edited. */
    @Nullable Message amend(String id, JsonNode data) {
        messages.computeIfPresent(id, (_, message) -> message.deepCopy().put("edited_timestamp", Payloads.EDITED));
        return edit(id, data);
    }

    /** Null when there is no such message. */
    @Nullable Message edit(String id, JsonNode data) {
        var edited = messages.computeIfPresent(id, (_, message) -> {
            var copy = message.deepCopy();
            copy.put("flags", copy.path("flags").asInt() & ~LOADING);
            fill(copy, data);
            return copy;
        });
        return edited == null ? null : new Message(edited.deepCopy());
    }

    boolean remove(String id) {
        return messages.remove(id) != null;
    }

    @Nullable Message find(String id) {
        var message = messages.get(id);
        return message == null ? null : new Message(message.deepCopy());
    }

    private static void fill(ObjectNode message, @Nullable JsonNode data) {
        if (data == null) {
            return;
        }
        for (var field : new String[]{"content", "embeds", "components"}) {
            if (data.hasNonNull(field)) {
                message.set(field, field.equals("components") ? Components.numbered(data.get(field)) : data.get(field));
            }
        }
        message.put("flags", message.path("flags").asInt() | data.path("flags").asInt());
    }
}
