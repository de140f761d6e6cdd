package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request to a cluster. May be sent several times: whatever is asked does no more the second time.
 *
 * @param attempted what is being done, for an operator to read
 * @param body JSON, or lines of it; null for none
 * @param patience how much longer than usual the answer may take
 */
record Call(String attempted, String method, String path, Map<String, String> parameters, @Nullable String body,
    Duration patience) {

    Call {
        parameters = Map.copyOf(parameters);
    }

    static Call get(String attempted, String path) {
        return new Call(attempted, "GET", path, Map.of(), null, Duration.ZERO);
    }

    static Call put(String attempted, String path) {
        return new Call(attempted, "PUT", path, Map.of(), null, Duration.ZERO);
    }

    static Call post(String attempted, String path) {
        return new Call(attempted, "POST", path, Map.of(), null, Duration.ZERO);
    }

    static Call delete(String attempted, String path) {
        return new Call(attempted, "DELETE", path, Map.of(), null, Duration.ZERO);
    }

    Call with(String parameter, String value) {
        var more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new Call(attempted, method, path, more, body, patience);
    }

    Call with(JsonNode json) {
        return with(json.toString());
    }

    Call with(String text) {
        return new Call(attempted, method, path, parameters, text, patience);
    }

    Call patient(Duration longer) {
        return new Call(attempted, method, path, parameters, body, longer);
    }
}
