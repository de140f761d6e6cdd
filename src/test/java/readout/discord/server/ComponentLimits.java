package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What Discord does not take in one component. Lengths are in UTF-16 units, the stricter way to count. */
final class ComponentLimits {

    private static final Set<Integer> KNOWN = Set.of(1, 2, 3, 4, 9, 10, 14, 17, 18);
    private static final int LINK = 5;

    private final Consumer<String> violations;

    ComponentLimits(Consumer<String> violations) {
        this.violations = violations;
    }

    void check(JsonNode component) {
        switch (component.path("type").asInt()) {
            case 1 -> checkRow(component.path("components"));
            case 2 -> checkButton(component);
            case 3 -> checkMenu(component);
            case 9 -> within("texts of a section", component.path("components").size(), 1, 3);
            case 10 -> within("text", component.path("content").asText().strip().length(), 1, 4000);
            case 17 -> within("components of a container", component.path("components").size(), 1, 40);
            default -> {
                if (!KNOWN.contains(component.path("type").asInt())) {
                    violations.accept("component of type " + component.path("type"));
                }
            }
        }
    }

    private void checkRow(JsonNode children) {
        within("components of a row", children.size(), 1, 5);
        if (Json.stream(children).anyMatch(child -> child.path("type").asInt() == 3) && children.size() > 1) {
            violations.accept("a menu shares its row");
        }
    }

    private void checkButton(JsonNode button) {
        within("label", button.path("label").asText().strip().length(), 1, 80);
        if (button.path("style").asInt() == LINK) {
            within("address", button.path("url").asText().length(), 1, 512);
            if (!button.path("url").asText().matches("https?://\\S+") || button.has("custom_id")) {
                violations.accept("link button with " + button);
            }
            return;
        }
        within("custom id", button.path("custom_id").asText().length(), 1, 100);
    }

    private void checkMenu(JsonNode menu) {
        within("custom id", menu.path("custom_id").asText().length(), 1, 100);
        within("placeholder", menu.path("placeholder").asText().length(), 0, 150);
        within("entries", menu.path("options").size(), 1, 25);
        var values = new HashSet<String>();
        for (var option : menu.path("options")) {
            within("entry", option.path("label").asText().strip().length(), 1, 100);
            within("entry's description", option.path("description").asText().length(), 0, 100);
            within("entry's value", option.path("value").asText().length(), 1, 100);
            if (!values.add(option.path("value").asText())) {
                violations.accept("value twice: " + option.path("value"));
            }
        }
    }

    void within(String what, int length, int least, int most) {
        if (length < least || length > most) {
            violations.accept(what + " of " + length + ", not " + least + " to " + most);
        }
    }
}
