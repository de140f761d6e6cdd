package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.search.Analysis;
import readout.search.Analysis.Form;
import readout.search.Fields;

/**
 * The pairs of adjoining words of a text as a query. The rare ones find its statement; the common ones would only make
 * the cluster look at thousands of others. How rare they are is asked before.
 */
final class WordPairs {

    /** Of so many pairs in a row the rarest few are asked for, so that every part of a text has its share. */
    private static final int RUN = 8;

    private static final int OF_A_RUN = 4;
    private static final int MOST_RUNS = 24;

    private final Analysis analysis;
    private final EditionIndex index;

    WordPairs(Analysis analysis, EditionIndex index) {
        this.analysis = analysis;
        this.index = index;
    }

    private record Pair(String pair, long statements) {}

    ObjectNode of(String text) {
        var runs = runs(analysis.terms(Form.PAIRS, text).stream().distinct().toList());
        if (runs.isEmpty()) {
            return Queries.nothing();
        }
        var counted = counted(runs.stream().flatMap(List::stream).toList());
        var asked = new ArrayList<JsonNode>();
        var from = 0;
        for (var run : runs) {
            counted.subList(from, from + run.size()).stream()
                .filter(pair -> pair.statements() > 0)
                .sorted(Comparator.comparingLong(Pair::statements))
                .limit(OF_A_RUN)
                .forEach(pair -> asked.add(has(pair.pair())));
            from += run.size();
        }
        return asked.isEmpty() ? Queries.nothing() : Json.object("bool", Json.object("should", Json.array(asked)));
    }

    private static List<List<String>> runs(List<String> pairs) {
        var runs = new ArrayList<List<String>>();
        var step = RUN * Math.max(1, Math.ceilDiv(pairs.size(), RUN * MOST_RUNS));
        for (var from = 0; from < pairs.size(); from += step) {
            runs.add(pairs.subList(from, Math.min(pairs.size(), from + RUN)));
        }
        return runs;
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
