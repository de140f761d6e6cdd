package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import readout.model.Learned;
import readout.search.Fields;
import readout.search.Highlighting;
import readout.search.Hit;
import readout.search.IndexException;
import readout.search.StatementCodec;

/** Hits as the cluster tells them. */
final class HitForm {

    /** What is fetched of a document. */
    static final List<String> SHOWN = List.of(Fields.STATEMENT, ClusterFields.FIRST, Fields.SINCE);

    private HitForm() {}

    static Hit read(JsonNode hit, Highlighting highlighting) {
        var source = hit.path("_source");
        try {
            var sourced = StatementCodec.decode(Base64.getDecoder().decode(source.path(Fields.STATEMENT).asText()));
            var learned = new Learned(time(source, ClusterFields.FIRST), time(source, Fields.SINCE));
            return new Hit(sourced, learned, highlighting.in(sourced.statement().text()));
        } catch (IllegalArgumentException e) {
            throw new IndexException("reading a statement out of the index", true, e);
        }
    }

    private static Instant time(JsonNode source, String field) {
        return Instant.ofEpochMilli(source.path(field).asLong());
    }
}
