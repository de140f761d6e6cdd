package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The index of one edition, to be asked. It never changes, so that searches one after another see the same. They all go
 * to the same copies while those live. Safe for use by many threads.
 *
 * @param shards how many parts it has
 */
record EditionIndex(ClusterClient client, String name, int shards) {

    /** So many hits at the most can be had in one answer. */
    static final int WINDOW = 10_000;

    JsonNode search(String attempted, ObjectNode body) {
        var call = Call.post(attempted, "/" + name + "/_search")
            .with("preference", name)
            .with("allow_partial_search_results", "false")
            .with(body);
        return checked(call, client.send(shards > 1 ? call.with("search_type", "dfs_query_then_fetch") : call));
    }

    /** Several at once; answers in the order of the searches. */
    List<JsonNode> searches(String attempted, List<ObjectNode> bodies) {
        if (bodies.size() == 1) {
            return List.of(search(attempted, bodies.getFirst()));
        }
        var head = Json.object("preference", name).put("allow_partial_search_results", false);
        if (shards > 1) {
            head.put("search_type", "dfs_query_then_fetch");
        }
        var lines = new StringBuilder();
        bodies.forEach(body -> lines.append(head).append('\n').append(body).append('\n'));
        var call = Call.post(attempted, "/" + name + "/_msearch").with(lines.toString());
        var answers = new ArrayList<JsonNode>();
        for (var answer : client.send(call).path("responses")) {
            var reply = new Reply(answer.path("status").asInt(), answer);
            answers.add(checked(call, client.accepted(call, reply)));
        }
        return answers;
    }

    /** An answer of only some shards is none. */
    private JsonNode checked(Call call, JsonNode answer) {
        if (answer.path("_shards").path("failed").asInt() > 0 || answer.path("timed_out").asBoolean()) {
            throw client.failure(call, new IOException("only some of the shards answered"));
        }
        return answer;
    }

    /** Goes through everything that a query finds, reading only values of some fields, in the order of the first of them, which has one for each. */
    void each(String attempted, ObjectNode query, List<String> fields, Consumer<JsonNode> reader) {
        var body = Json.object("size", WINDOW).put("_source", false).put("track_total_hits", false);
        body.set("query", query);
        body.set("docvalue_fields", Json.texts(fields));
        body.putArray("sort").add(Json.object(fields.getFirst(), "asc"));
        var hits = search(attempted, body).path("hits").path("hits");
        while (!hits.isEmpty()) {
            hits.forEach(hit -> reader.accept(hit.path("fields")));
            body.set("search_after", hits.path(hits.size() - 1).path("sort"));
            hits = hits.size() < WINDOW ? Json.array(List.of()) : search(attempted, body).path("hits").path("hits");
        }
    }
}
