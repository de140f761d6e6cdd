package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Walks a tree of components. */
final class Components {

    private Components() {}

    /** All of them in reading order, each before what it holds. */
    static Stream<JsonNode> all(JsonNode components) {
        return Json.stream(components).flatMap(component -> Stream.of(
            Stream.of(component),
            all(component.path("components")),
            one(component.path("component")),
            one(component.path("accessory"))).flatMap(part -> part));
    }

    /** Gives a number to each that has none, as Discord does: small ones, in reading order. */
    static JsonNode numbered(JsonNode components) {
        var numbered = components.deepCopy();
        var taken = all(numbered).map(component -> component.path("id").asInt()).collect(Collectors.toSet());
        var next = new AtomicInteger();
        all(numbered).filter(component -> !component.has("id")).toList().forEach(component -> ((ObjectNode) component)
            .put("id",
                IntStream.generate(next::incrementAndGet).filter(id -> !taken.contains(id)).findFirst().orElse(0)));
        return numbered;
    }

    private static Stream<JsonNode> one(JsonNode component) {
        return component.isObject()
            ? Stream.concat(Stream.of(component), all(component.path("components")))
            : Stream.of();
    }
}
