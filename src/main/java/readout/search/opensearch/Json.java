package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Short ways to write the cluster's language. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ObjectNode object(String key, JsonNode value) {
        return object().set(key, value);
    }

    static ObjectNode object(String key, String value) {
        return object().put(key, value);
    }

    static ObjectNode object(String key, long value) {
        return object().put(key, value);
    }

    static ArrayNode array(Collection<? extends JsonNode> values) {
        return NODES.arrayNode(values.size()).addAll(values);
    }

    static ArrayNode texts(Collection<String> values) {
        var array = NODES.arrayNode(values.size());
        values.forEach(array::add);
        return array;
    }
}
