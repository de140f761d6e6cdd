package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
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

    private static Stream<JsonNode> one(JsonNode component) {
        return component.isObject()
            ? Stream.concat(Stream.of(component), all(component.path("components")))
            : Stream.of();
    }
}
