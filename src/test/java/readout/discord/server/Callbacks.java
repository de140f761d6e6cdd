package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the bot may do with one interaction: the callback, then messages over its webhook. */
final class Callbacks {

    private static final int MESSAGE = 4;
    private static final int DEFERRED_MESSAGE = 5;
    private static final int DEFERRED_EDIT = 6;
    private static final int EDIT = 7;
    private static final int CHOICES = 8;
    private static final int FORM = 9;
    private static final int EPHEMERAL = 1 << 6;

    private final @Nullable Exchange exchange;
    private final Channel channel;
    private final String where;
    private final List<String> violations;

    /** For the interaction of a token; null for a token that was never given out. */
    Callbacks(@Nullable Exchange exchange, Channel channel, String where, List<String> violations) {
        this.exchange = exchange;
        this.channel = channel;
        this.where = where;
        this.violations = violations;
    }

    HttpReply callback(HttpRequest request) {
        if (exchange == null) {
            return HttpReply.error(404, 10062, "Unknown interaction");
        }
        if (exchange.isAcknowledged()) {
            return HttpReply.error(400, 40060, "Interaction has already been acknowledged.");
        }
        var body = Json.read(request.body());
        var data = body.path("data");
        var message = respond(exchange, body.path("type").asInt(), data);
        var answer = Json.object();
        answer.putObject("interaction").put("id", "1").put("type", 2);
        var resource = answer.putObject("resource").put("type", body.path("type").asInt());
        if (message != null) {
            resource.set("message", message.json());
        }
        return HttpReply.ok(answer);
    }

    HttpReply followUp(HttpRequest request) {
        if (exchange == null || !exchange.isAcknowledged()) {
            return HttpReply.error(404, 10015, "Unknown Webhook");
        }
        var data = checked(Json.read(request.body()));
        var message = channel.add(exchange, data, (data.path("flags").asInt() & EPHEMERAL) != 0);
        exchange.react(new Reaction.Posted(message));
        return HttpReply.ok(message.json());
    }

    HttpReply message(HttpRequest request, String id) {
        if (exchange == null || !exchange.isAcknowledged()) {
            return HttpReply.error(404, 10015, "Unknown Webhook");
        }
        var target = id.equals("@original") ? Objects.requireNonNullElse(exchange.original(), "") : id;
        return switch (request.method()) {
            case "PATCH" -> edit(target, checked(Json.read(request.body())), exchange);
            case "DELETE" -> remove(target, exchange);
            default -> found(channel.find(target));
        };
    }

    private @Nullable Message respond(Exchange to, int type, JsonNode data) {
        switch (type) {
            case MESSAGE, DEFERRED_MESSAGE -> {
                var isEphemeral = (data.path("flags").asInt() & EPHEMERAL) != 0;
                var message = channel.add(to, type == MESSAGE ? checked(data) : null, isEphemeral);
                to.acknowledge(message.id());
                if (type == MESSAGE) {
                    to.react(new Reaction.Posted(message));
                }
                return message;
            }
            case DEFERRED_EDIT -> to.acknowledge();
            case EDIT -> {
                to.acknowledge();
                var message = channel.edit(Objects.requireNonNullElse(to.original(), ""), checked(data));
                if (message != null) {
                    to.react(new Reaction.Edited(message));
                }
                return message;
            }
            case CHOICES -> {
                to.acknowledge();
                to.react(new Reaction.Choices(checkedChoices(data.path("choices"))));
            }
            case FORM -> {
                to.acknowledge();
                to.react(new Reaction.Form(checkedForm(data)));
            }
            default -> violations.add(where + "callback of type " + type);
        }
        return null;
    }

    private HttpReply edit(String id, JsonNode data, Exchange by) {
        var message = channel.edit(id, data);
        if (message != null) {
            by.react(new Reaction.Edited(message));
        }
        return found(message);
    }

    private HttpReply remove(String id, Exchange by) {
        if (!channel.remove(id)) {
            return HttpReply.error(404, 10008, "Unknown Message");
        }
        by.react(new Reaction.Removed());
        return HttpReply.empty();
    }

    private static HttpReply found(@Nullable Message message) {
        return message == null ? HttpReply.error(404, 10008, "Unknown Message") : HttpReply.ok(message.json());
    }

    private JsonNode checked(JsonNode message) {
        new MessageLimits(violation -> violations.add(where + violation)).check(message);
        return message;
    }

    private JsonNode checkedChoices(JsonNode choices) {
        var limits = new ComponentLimits(violation -> violations.add(where + violation));
        limits.within("choices", choices.size(), 0, 25);
        for (var choice : choices) {
            limits.within("choice", choice.path("name").asText().strip().length(), 1, 100);
            limits.within("choice's value", choice.path("value").asText().length(), 1, 100);
        }
        return choices;
    }

    private JsonNode checkedForm(JsonNode form) {
        var limits = new ComponentLimits(violation -> violations.add(where + violation));
        limits.within("form's custom id", form.path("custom_id").asText().length(), 1, 100);
        limits.within("form's title", form.path("title").asText().length(), 1, 45);
        limits.within("form's labels", form.path("components").size(), 1, 5);
        for (var label : form.path("components")) {
            limits.within("form's label", label.path("label").asText().length(), 1, 45);
            limits.within("form's description", label.path("description").asText().length(), 0, 100);
            checkField(label.path("component"), limits);
        }
        return form;
    }

    private static void checkField(JsonNode field, ComponentLimits limits) {
        limits.within("field's custom id", field.path("custom_id").asText().length(), 1, 100);
        limits.within("field's style", field.path("style").asInt(), 1, 2);
        limits.within("field's longest value", field.path("max_length").asInt(), 1, 4000);
        limits.within("field's value", field.path("value").asText().length(), 0, field.path("max_length").asInt());
    }
}
