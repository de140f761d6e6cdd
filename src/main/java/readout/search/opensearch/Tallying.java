package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import readout.search.Facet;
import readout.search.Fields;
import readout.search.Tally;

/** Counts matching statements by facets, page by page of combinations. */
final class Tallying {

    private static final String ATTEMPTED = "counting statements";
    private static final int ROWS_AT_ONCE = 5_000;

    private Tallying() {}

    static List<Tally> tally(EditionIndex index, ObjectNode query, List<Facet> by) {
        return by.isEmpty() ? whole(index, query) : rows(index, query, by);
    }

    private static List<Tally> whole(EditionIndex index, ObjectNode query) {
        var body = Json.object("size", 0).put("track_total_hits", true);
        body.set("query", query);
        body.set("aggs", days());
        var answer = index.search(ATTEMPTED, body);
        var count = answer.path("hits").path("total").path("value").asLong();
        return count == 0 ? List.of() : List.of(row(List.of(), count, answer.path("aggregations")));
    }

    private static List<Tally> rows(EditionIndex index, ObjectNode query, List<Facet> by) {
        var fields = by.stream().map(Fields::of).toList();
        var composite = Json.object("size", ROWS_AT_ONCE).<ObjectNode>set("sources", Json.array(fields.stream()
            .distinct()
            .map(field -> Json.object(field, Json.object("terms", Json.object("field", field))))
            .toList()));
        var rows = Json.object("composite", composite).<ObjectNode>set("aggs", days());
        var body = Json.object("size", 0).put("track_total_hits", false);
        body.set("query", query);
        body.set("aggs", Json.object("rows", rows));
        var tallies = new ArrayList<Tally>();
        var page = page(index, body);
        while (!page.path("buckets").isEmpty()) {
            for (var bucket : page.path("buckets")) {
                var values = fields.stream().map(field -> bucket.path("key").path(field).asText()).toList();
                tallies.add(row(values, bucket.path("doc_count").asLong(), bucket));
            }
            composite.set("after", page.path("after_key"));
            page = page.path("buckets").size() < ROWS_AT_ONCE ? Json.object() : page(index, body);
        }
        return tallies;
    }

    private static JsonNode page(EditionIndex index, ObjectNode body) {
        return index.search(ATTEMPTED, body).path("aggregations").path("rows");
    }

    private static ObjectNode days() {
        return Json.object()
            .<ObjectNode>set("oldest", Json.object("min", Json.object("field", Fields.EARLIEST)))
            .set("newest", Json.object("max", Json.object("field", Fields.EARLIEST)));
    }

    private static Tally row(List<String> values, long count, JsonNode days) {
        return new Tally(values, count, day(days.path("oldest")), day(days.path("newest")));
    }

    private static LocalDate day(JsonNode day) {
        return LocalDate.ofEpochDay((long) day.path("value").asDouble());
    }
}
