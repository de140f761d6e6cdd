package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import readout.search.Analysis;
import readout.search.Fields;
import readout.search.PairRuns;

/** The rare pairs of adjoining words of a text as a query. How rare they are is asked before. */
final class WordPairs {

    private final Analysis analysis;
    private final EditionIndex index;

    WordPairs(Analysis analysis, EditionIndex index) {
        this.analysis = analysis;
        this.index = index;
    }

    private record Pair(String pair, long statements) {}

    ObjectNode of(String text) {
        var runs = PairRuns.of(analysis, text);
        if (runs.isEmpty()) {
            return Queries.nothing();
        }
        var counted = counted(runs.stream().flatMap(List::stream).toList());
        var asked = new ArrayList<JsonNode>();
        var from = 0;
        for (var run : runs) {
            PairRuns.rarest(counted.subList(from, from + run.size()), Pair::statements)
                .forEach(pair -> asked.add(has(pair.pair())));
            from += run.size();
        }
        return asked.isEmpty() ? Queries.nothing() : Json.object("bool", Json.object("should", Json.array(asked)));
    }

    private List<Pair> counted(List<String> pairs) {
        var filters = Json.array(pairs.stream().map(WordPairs::has).toList());
        var body = Json.object("size", 0)
            .<ObjectNode>set("aggs", Json.object("pairs", Json.object("filters", Json.object("filters", filters))));
        var buckets = index.search("looking up pairs of words", body).path("aggregations").path("pairs")
            .path("buckets");
        var counted = new ArrayList<Pair>();
        for (var i = 0; i < pairs.size(); i++) {
            counted.add(new Pair(pairs.get(i), buckets.path(i).path("doc_count").asLong()));
        }
        return counted;
    }

    private static ObjectNode has(String pair) {
        return Queries.is(Fields.PAIRS, Terms.joined(List.of(pair)));
    }
}
