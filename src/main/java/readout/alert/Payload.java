package readout.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a delivery is about, as it is kept in the outbox; what it says is composed when it is sent.
 *
 * @param edition number of the edition that brought it
 * @param added ids of statements that are new
 * @param amended ids of statements that were corrected or retracted
 */
record Payload(long edition, List<String> added, List<String> amended) {

    private static final ObjectMapper TREES = new ObjectMapper();

    String write() {
        var json = TREES.createObjectNode().put("edition", edition);
        added.forEach(json.putArray("added")::add);
        amended.forEach(json.putArray("amended")::add);
        return json.toString();
    }

    /** Reads what {@link #write} wrote; anything else is refused as an illegal argument. */
    static Payload read(String written) {
        try {
            var json = TREES.readTree(written);
            return new Payload(json.required("edition").longValue(),
                StreamSupport.stream(json.required("added").spliterator(), false).map(id -> id.textValue()).toList(),
                StreamSupport.stream(json.required("amended").spliterator(), false).map(id -> id.textValue()).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no payload", e);
        }
    }
}
