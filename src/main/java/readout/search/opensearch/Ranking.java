package readout.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import readout.search.Fields;
import readout.search.Order;

/** An order as searches: all hits of the first come before those of the second. */
record Ranking(List<ObjectNode> runs, ArrayNode sort) {

    static Ranking of(ObjectNode query, Order order) {
        return switch (order) {
            case Order.ByRelevance() -> new Ranking(List.of(query), sort("_score", "desc"));
            case Order.OldestFirst() -> new Ranking(List.of(query), sort(Fields.EARLIEST, "asc"));
            case Order.NewestFirst() -> new Ranking(List.of(query), sort(Fields.EARLIEST, "desc"));
            case Order.ByParty(var parties) -> new Ranking(byParty(query, parties), sort(Fields.EARLIEST, "asc"));
        };
    }

    private static ArrayNode sort(String field, String direction) {
        return Json.array(List.of(Json.object(field, direction), Json.object(Fields.ID, "asc")));
    }

    private static List<ObjectNode> byParty(ObjectNode query, List<String> parties) {
        var runs = new ArrayList<ObjectNode>();
        for (var party : parties.stream().distinct().toList()) {
            runs.add(Queries.both(query, Queries.is(Fields.PARTY, party)));
        }
        runs.add(Queries.without(query, Queries.anyOf(Fields.PARTY, parties)));
        return runs;
    }
}
