package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import readout.model.Learned;
import readout.search.Fields;
import readout.search.Hit;
import readout.search.IndexException;
import readout.search.StatementCodec;

/** Hits as the cluster tells them. */
final class HitForm {

    /** What is fetched of a document. */
    static final List<String> SHOWN = List.of(Fields.STATEMENT, ClusterFields.FIRST, Fields.SINCE);

    private HitForm() {}

    /** With nothing marked. */
    static Hit read(JsonNode hit) {
        var source = hit.path("_source");
        try {
            var sourced = StatementCodec.decode(Base64.getDecoder().decode(source.path(Fields.STATEMENT).asText()));
            var learned = new Learned(time(source, ClusterFields.FIRST), time(source, Fields.SINCE));
            return new Hit(sourced, learned);
        } catch (IllegalArgumentException e) {
            throw new IndexException("reading a statement out of the index", true, e);
        }
    }

    private static Instant time(JsonNode source, String field) {
        return Instant.ofEpochMilli(source.path(field).asLong());
    }
}
