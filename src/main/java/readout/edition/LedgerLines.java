package readout.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.edition.Change.Kind;
import readout.edition.Ledger.Line;
import readout.model.Learned;
import readout.model.SourcedStatement;
import readout.search.StatementCodec;

/**
 * Changes as lines of JSON. A wording that ends stands there to be read by people ({@code text}), and whole, as the
 * index would hold it ({@code statement}, in Base64). What begins stands in the index and in the files.
 */
final class LedgerLines {

    private static final ObjectMapper TREES = new ObjectMapper();

    private LedgerLines() {}

    static String write(Line line) {
        var change = line.change();
        var json = TREES.createObjectNode();
        json.put("change", change.kind().name().toLowerCase(Locale.ROOT))
            .put("id", change.id())
            .put("file", change.file());
        if (change.kind() != Kind.REMOVED) {
            json.put("hash", line.hash())
                .put("first", line.after().first().toString())
                .put("since", line.after().since().toString());
        }
        if (change.kind() != Kind.ADDED) {
            var before = json.putObject("before")
                .put("first", change.learned().first().toString())
                .put("since", change.learned().since().toString());
            var was = change.before();
            if (was != null) {
                before.put("text", was.statement().text())
                    .put("statement", Base64.getEncoder().encodeToString(StatementCodec.encode(was)));
            }
        }
        return json.toString();
    }

    /** Reads what {@link #write} wrote; anything else is refused as an illegal argument. What is after is not told. */
    static Line read(String written) {
        try {
            var json = TREES.readTree(written);
            var kind = Kind.valueOf(json.required("change").asText().toUpperCase(Locale.ROOT));
            var before = json.path("before");
            var after = kind == Kind.REMOVED ? Learned.ALWAYS : learned(json);
            var change = new Change(kind, json.required("id").asText(), json.required("file").asText(),
                statement(before), null, kind == Kind.ADDED ? after : learned(before));
            return new Line(change, json.path("hash").asText(""), after);
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("this is no line of a ledger", e);
        }
    }

    private static Learned learned(JsonNode json) {
        return new Learned(
            Instant.parse(json.required("first").asText()), Instant.parse(json.required("since").asText()));
    }

    private static @Nullable SourcedStatement statement(JsonNode before) {
        return before.has("statement")
            ? StatementCodec.decode(Base64.getDecoder().decode(before.get("statement").asText()))
            : null;
    }
}
