package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import readout.search.Fields;
import readout.search.Highlighting;
import readout.search.Neighbour;

/**
 * Searches by vectors, on our side: the cluster sends rough vectors, all that meet the criteria or, where those are many,
 * the ones in the cells nearest to what is looked for; the best of them are compared exactly. So those that lie in
 * another cell may be overlooked. For one search.
 */
final class Nearness {

    private static final String ATTEMPTED = "searching by a vector";

    /** So many rough vectors are fetched for one search: about two megabytes. */
    private static final int MOST = 3_000;

    /** So many times what is wanted is compared exactly. */
    private static final int SPARE = 2;

    private final EditionIndex index;
    private final Cells cells;
    private final Highlighting highlighting;

    Nearness(EditionIndex index, Cells cells, Highlighting highlighting) {
        this.index = index;
        this.cells = cells;
        this.highlighting = highlighting;
    }

    private record Rough(String id, double similarity) {}

    List<Neighbour> search(float[] vector, ObjectNode query, int limit) {
        var fitting = Queries.both(query, Queries.range(
            ClusterFields.DIMENSIONS, (long) vector.length, (long) vector.length));
        var rough = roughly(vector, cells.fit(vector.length) ? within(vector, fitting) : fitting,
            (int) Math.min((long) limit * SPARE + SPARE, MOST));
        return exactly(vector, rough).stream().limit(limit).toList();
    }

    /** In cells near the vector, as many as hold enough; what is in no cell is looked at always. */
    private ObjectNode within(float[] vector, ObjectNode query) {
        var counts = counts(query);
        var near = new ArrayList<String>();
        var held = 0L;
        for (var cell : cells.nearestFirst(vector)) {
            var count = counts.getOrDefault(cell, 0L);
            if (held + count > MOST && held > 0) {
                break;
            }
            held += count;
            near.add(cell);
        }
        if (near.size() == cells.centres().size()) {
            return query;
        }
        var uncelled = Queries.without(
            Queries.everything(), Json.object("exists", Json.object("field", ClusterFields.CELL)));
        return Queries.both(query, Json.object("bool", Json.object("should", Json.array(
            List.of(Queries.anyOf(ClusterFields.CELL, near), uncelled)))));
    }

    private Map<String, Long> counts(ObjectNode query) {
        var terms = Json.object("field", ClusterFields.CELL).put("size", cells.centres().size());
        var body = Json.object("size", 0).put("track_total_hits", false);
        body.set("query", query);
        body.set("aggs", Json.object("cells", Json.object("terms", terms)));
        var counts = new HashMap<String, Long>();
        index.search(ATTEMPTED, body).path("aggregations").path("cells").path("buckets").forEach(
            bucket -> counts.put(bucket.path("key").asText(), bucket.path("doc_count").asLong()));
        return counts;
    }

    private List<Rough> roughly(float[] vector, ObjectNode query, int most) {
        var body = Json.object("size", MOST).put("_source", false).put("track_total_hits", false);
        body.set("query", query);
        body.set("docvalue_fields", Json.texts(List.of(Fields.ID, ClusterFields.ROUGH)));
        body.putArray("sort").add(Json.object(Fields.EARLIEST, "desc"));
        var best = new PriorityQueue<Rough>(Comparator.comparingDouble(Rough::similarity));
        for (var hit : index.search(ATTEMPTED, body).path("hits").path("hits")) {
            var fields = hit.path("fields");
            best.add(new Rough(fields.path(Fields.ID).path(0).asText(),
                VectorForm.roughProduct(vector, fields.path(ClusterFields.ROUGH).path(0).asText())));
            if (best.size() > most) {
                best.remove();
            }
        }
        return List.copyOf(best);
    }

    /** The nearest first; those equally near in the order of ids. */
    private List<Neighbour> exactly(float[] vector, List<Rough> rough) {
        if (rough.isEmpty()) {
            return List.of();
        }
        var fetched = new ArrayList<>(HitForm.SHOWN);
        fetched.add(Fields.VECTOR);
        var body = Json.object("size", rough.size()).put("track_total_hits", false);
        body.set("query", Queries.anyOf(Fields.ID, rough.stream().map(Rough::id).toList()));
        body.set("_source", Json.texts(fetched));
        var neighbours = new ArrayList<Neighbour>();
        index.search(ATTEMPTED, body).path("hits").path("hits").forEach(hit -> neighbours.add(neighbour(vector, hit)));
        neighbours.sort(Comparator.comparingDouble(Neighbour::similarity).reversed()
            .thenComparing(near -> near.hit().statement().id()));
        return neighbours;
    }

    private Neighbour neighbour(float[] vector, JsonNode hit) {
        var other = VectorForm.exact(hit.path("_source").path(Fields.VECTOR).asText());
        return new Neighbour(highlighting.mark(HitForm.read(hit)), VectorForm.product(vector, other));
    }
}
