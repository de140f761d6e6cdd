package readout.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import readout.model.EditionStamp;

/**
 * An edition's record in the ledger, written as JSON.
 *
 * @param registry name of the registry's file
 * @param bytes how long the file of its changes is
 */
record EditionFile(EditionRecord edition, String registry, long bytes) {

    private static final ObjectMapper TREES = new ObjectMapper();

    String write() {
        var json = TREES.createObjectNode();
        var stamp = edition.stamp();
        var changes = edition.changes();
        json.put("edition", stamp.number())
            .put("revision", stamp.revision())
            .put("published", stamp.published().toString())
            .put("statements", stamp.statements())
            .put("by", edition.by())
            .put("restored", edition.restored())
            .put("added", changes.added())
            .put("changed", changes.changed())
            .put("corrected", changes.corrected())
            .put("retracted", changes.retracted())
            .put("removed", changes.removed())
            .put("registry", registry)
            .put("bytes", bytes);
        return json.toPrettyString() + "\n";
    }

    /** Reads what {@link #write} wrote; anything else is refused as an illegal argument. */
    static EditionFile read(String written) {
        try {
            var json = TREES.readTree(written);
            var stamp = new EditionStamp(number(json, "edition"), text(json, "revision"),
                Instant.parse(text(json, "published")), number(json, "statements"));
            var changes = new Changes(number(json, "added"), number(json, "changed"), number(json, "corrected"),
                number(json, "retracted"), number(json, "removed"));
            return new EditionFile(new EditionRecord(stamp, text(json, "by"), changes, number(json, "restored")),
                text(json, "registry"), number(json, "bytes"));
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("this is no record of an edition", e);
        }
    }

    private static long number(JsonNode json, String key) {
        return json.required(key).longValue();
    }

    private static String text(JsonNode json, String key) {
        var text = json.required(key).textValue();
        if (text == null) {
            throw new IllegalArgumentException(key + " is no text");
        }
        return text;
    }
}
