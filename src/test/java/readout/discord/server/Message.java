package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message as it stood at one moment. */
public record Message(JsonNode json) {

    private static final int EPHEMERAL = 1 << 6;

    public String id() {
        return json.path("id").asText();
    }

    /** Whether it was changed after it had been posted. */
    public boolean isEdited() {
        return json.hasNonNull("edited_timestamp");
    }

    /** The id of the channel in which it stands. */
    public long channel() {
        return json.path("channel_id").asLong();
    }

    public boolean isEphemeral() {
        return (json.path("flags").asInt() & EPHEMERAL) != 0;
    }

    /** All text in it, in order. */
    public String text() {
        return components().filter(component -> component.path("type").asInt() == 10)
            .map(component -> component.path("content").asText())
            .collect(Collectors.joining("\n"));
    }

    /** The labels of its buttons, the ones that cannot be pressed left out. */
    public List<String> buttons() {
        return pressable().map(button -> button.path("label").asText()).toList();
    }

    /** The addresses of its link buttons. */
    public List<String> links() {
        return components().filter(button -> button.has("url")).map(button -> button.path("url").asText()).toList();
    }

    /** The entries of its menu. */
    public List<String> entries() {
        return options().map(option -> option.path("label").asText()).toList();
    }

    Optional<String> button(String label) {
        return pressable().filter(button -> button.path("label").asText().equals(label))
            .map(button -> button.path("custom_id").asText())
            .findFirst();
    }

    Optional<String> entry(String label) {
        return options().filter(option -> option.path("label").asText().equals(label))
            .map(option -> option.path("value").asText())
            .findFirst();
    }

    private Stream<JsonNode> pressable() {
        return components()
            .filter(button -> button.path("type").asInt() == 2 && button.has("custom_id"))
            .filter(button -> !button.path("disabled").asBoolean());
    }

    private Stream<JsonNode> options() {
        return components().filter(menu -> menu.path("type").asInt() == 3)
            .flatMap(menu -> Json.stream(menu.path("options")));
    }

    private Stream<JsonNode> components() {
        return Components.all(json.path("components"));
    }
}
