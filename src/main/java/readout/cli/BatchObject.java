package readout.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import readout.answer.CommandCall;

/** A command as a JSON object: {@code {"command":"claims","arguments":{"event":"putin-call"}}}. */
final class BatchObject {

    private static final List<String> KEYS = List.of("command", "arguments", "page");

    private static final ObjectReader READER = JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build()
        .reader();

    private BatchObject() {}

    static Parsed parse(String line) {
        try {
            return read(READER.readTree(line));
        } catch (JsonProcessingException e) {
            return new Parsed.Mistake("This is not JSON: " + e.getOriginalMessage());
        }
    }

    private static Parsed read(JsonNode object) {
        var names = object.fieldNames();
        while (names.hasNext()) {
            var name = names.next();
            if (!KEYS.contains(name)) {
                return new Parsed.Mistake(
                    "There is no key “" + name + "” here, only: " + String.join(", ", KEYS) + ".");
            }
        }
        if (!object.path("command").isTextual()) {
            return new Parsed.Mistake("“command” has to be a text.");
        }
        var arguments = object.path("arguments");
        if (!arguments.isMissingNode() && !arguments.isObject()) {
            return new Parsed.Mistake("“arguments” has to be an object.");
        }
        return call(object.path("command").textValue(), arguments, object.path("page"));
    }

    private static Parsed call(String command, JsonNode arguments, JsonNode page) {
        var values = new LinkedHashMap<String, String>();
        var place = page;
        for (var argument : arguments.properties()) {
            if (!argument.getValue().isTextual() && !argument.getValue().isNumber()) {
                return new Parsed.Mistake("“" + argument.getKey() + "” has to be a text.");
            }
            if (argument.getKey().equals("page")) {
                place = argument.getValue();
            } else {
                values.put(argument.getKey(), argument.getValue().asText());
            }
        }
        var number = Numbers.parse(place.isMissingNode() ? "1" : place.asText());
        return number.isPresent()
            ? new Parsed.Call(new CommandCall(command, values, number.getAsInt()), Output.USUAL)
            : new Parsed.Mistake("“page” takes a number, not “" + place.asText() + "”.");
    }
}
