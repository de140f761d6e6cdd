package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/** What Discord does not take in a message. */
public final class MessageLimits {

    private static final int COMPONENTS_V2 = 1 << 15;
    private static final List<String> NOT_BESIDE_V2 = List.of("content", "embeds", "poll", "sticker_ids");

    private final Consumer<String> violations;

    MessageLimits(Consumer<String> violations) {
        this.violations = violations;
    }

    /** What is wrong with a message; nothing when Discord takes it. */
    public static List<String> violations(Message message) {
        var violations = new ArrayList<String>();
        new MessageLimits(violations::add).check(message.json());
        return violations;
    }

    void check(JsonNode message) {
        if (message.path("allowed_mentions").path("parse").size() != 0 || !message.path("allowed_mentions").has("parse")
            || message.path("allowed_mentions").has("users") || message.path("allowed_mentions").has("roles")) {
            violations.accept("allowed_mentions does not say that nobody is mentioned");
        }
        if ((message.path("flags").asInt() & COMPONENTS_V2) == 0) {
            violations.accept("not marked as Components V2");
        }
        NOT_BESIDE_V2.stream().filter(message::hasNonNull).forEach(field -> violations.accept(field + " beside V2"));
        checkComponents(message.path("components"));
    }

    private void checkComponents(JsonNode components) {
        var all = Components.all(components).toList();
        if (all.isEmpty() || all.size() > 40) {
            violations.accept(all.size() + " components");
        }
        var text = all.stream().mapToInt(component -> component.path("content").asText().length()).sum();
        if (text > 4000) {
            violations.accept("text of " + text);
        }
        var ids = new HashSet<String>();
        all.stream().filter(component -> component.has("custom_id"))
            .map(component -> component.path("custom_id").asText())
            .filter(id -> !ids.add(id))
            .forEach(id -> violations.accept("custom id twice: " + id));
        var numbers = new HashSet<Integer>();
        all.stream().filter(component -> component.has("id"))
            .filter(component -> !numbers.add(component.path("id").asInt()))
            .forEach(component -> violations.accept("component's id twice: " + component.path("id")));
        var limits = new ComponentLimits(violations);
        all.forEach(limits::check);
    }
}
