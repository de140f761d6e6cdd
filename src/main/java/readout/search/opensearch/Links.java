package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.model.Utterance;
import readout.search.Fields;

/** How statements hang together, read without reading the statements. */
final class Links {

    /** The cluster allows 65,536 values in one question. */
    private static final int VALUES_AT_ONCE = 10_000;

    private Links() {}

    static Map<String, String> filed(EditionIndex index, String file) {
        var hashes = new HashMap<String, String>();
        index.each("listing a file's statements", Queries.is(Fields.FILE, file), List.of(Fields.ID, Fields.HASH),
            fields -> hashes.put(text(fields, Fields.ID), text(fields, Fields.HASH)));
        return hashes;
    }

    static Set<String> repeating(EditionIndex index, Set<String> ids) {
        var repeating = new HashSet<String>();
        for (var some : portions(ids)) {
            index.each("looking for repetitions", Queries.anyOf(Fields.REPEATS, some), List.of(Fields.ID),
                fields -> repeating.add(text(fields, Fields.ID)));
        }
        return repeating;
    }

    static Map<String, Utterance> parts(EditionIndex index, Set<String> utterances) {
        var parts = new HashMap<String, Utterance>();
        for (var some : portions(utterances)) {
            index.each("looking for runs of speech", Queries.anyOf(Fields.UTTERANCE, some),
                List.of(Fields.ID, Fields.UTTERANCE, Fields.PLACE),
                fields -> parts.put(text(fields, Fields.ID), new Utterance(
                    text(fields, Fields.UTTERANCE), fields.path(Fields.PLACE).path(0).asInt())));
        }
        return parts;
    }

    private static List<List<String>> portions(Collection<String> values) {
        var all = List.copyOf(values);
        var portions = new ArrayList<List<String>>();
        for (var from = 0; from < all.size(); from += VALUES_AT_ONCE) {
            portions.add(all.subList(from, Math.min(all.size(), from + VALUES_AT_ONCE)));
        }
        return portions;
    }

    private static String text(JsonNode fields, String field) {
        return fields.path(field).path(0).asText();
    }
}
