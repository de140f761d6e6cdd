package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import readout.search.Hits;

/** Pages out of the runs of a ranking. For one search. */
final class Paging {

    private static final String ATTEMPTED = "searching the index";

    /** Statements fetched in one answer, where very many are wanted. */
    private static final int AT_ONCE = 1_000;

    private final EditionIndex index;
    private final Ranking ranking;

    private Paging(EditionIndex index, Ranking ranking) {
        this.index = index;
        this.ranking = ranking;
    }

    /** Hits of a page, in order, as the cluster tells them. */
    record Page(List<JsonNode> hits, long total, boolean exact) {}

    /** How many hits a run has, or at least has. */
    private record Count(long hits, boolean exact) {

        static Count of(JsonNode answer) {
            var total = answer.path("hits").path("total");
            return new Count(total.path("value").asLong(), total.path("relation").asText().equals("eq"));
        }
    }

    /** A stretch of a run. */
    private record Window(ObjectNode run, long from, long size) {

        boolean isNear() {
            return from + size <= EditionIndex.WINDOW;
        }
    }

    static Page page(EditionIndex index, Ranking ranking, int offset, int limit) {
        var paging = new Paging(index, ranking);
        var first = new Window(ranking.runs().getFirst(), offset, limit);
        return ranking.runs().size() == 1 && first.isNear() ? paging.single(first) : paging.several(offset, limit);
    }

    private Page single(Window window) {
        var body = body(window).put("track_total_hits", Hits.EXACT_UP_TO);
        var answer = index.search(ATTEMPTED, body);
        var count = Count.of(answer);
        return new Page(hits(answer), count.hits(), count.exact());
    }

    private Page several(int offset, int limit) {
        var counts = counts(Math.max(Hits.EXACT_UP_TO, (long) offset + limit));
        var windows = new ArrayList<Window>();
        var skipped = (long) offset;
        var wanted = (long) limit;
        var total = 0L;
        for (var i = 0; i < counts.size(); i++) {
            var count = counts.get(i);
            total += count.hits();
            var size = Math.clamp(count.hits() - skipped, 0, wanted);
            if (size > 0) {
                windows.add(new Window(ranking.runs().get(i), skipped, size));
            }
            skipped = Math.max(0, skipped - count.hits());
            wanted -= size;
        }
        return new Page(fetched(windows), total, counts.stream().allMatch(Count::exact));
    }

    private List<Count> counts(long exactUpTo) {
        var bodies = ranking.runs().stream().map(run -> Json.object("size", 0)
            .put("track_total_hits", Math.clamp(exactUpTo, 0, Integer.MAX_VALUE))
            .<ObjectNode>set("query", run)).toList();
        return index.searches(ATTEMPTED, bodies).stream().map(Count::of).toList();
    }

    private List<JsonNode> fetched(List<Window> windows) {
        if (windows.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<JsonNode>();
        if (windows.stream().allMatch(Window::isNear)) {
            var bodies = windows.stream().map(window -> body(window).put("track_total_hits", false)).toList();
            index.searches(ATTEMPTED, bodies).forEach(answer -> hits.addAll(hits(answer)));
        } else {
            windows.forEach(window -> far(window, hits));
        }
        return hits;
    }

    /** Goes to the window in long steps, and through it in short ones. */
    private void far(Window window, List<JsonNode> hits) {
        var passed = 0L;
        var body = Json.object().put("track_total_hits", false);
        body.set("query", window.run());
        body.set("sort", ranking.sort());
        var end = window.from() + window.size();
        while (passed < end) {
            var isBefore = passed < window.from();
            var step = isBefore
                ? Math.min(EditionIndex.WINDOW, window.from() - passed)
                : Math.min(AT_ONCE, end - passed);
            var found = hits(index.search(ATTEMPTED, shown(body.put("size", step), !isBefore)));
            if (found.isEmpty()) {
                return;
            }
            if (!isBefore) {
                hits.addAll(found);
            }
            passed += found.size();
            body.set("search_after", found.getLast().path("sort"));
        }
    }

    private ObjectNode body(Window window) {
        var body = Json.object("from", window.from()).put("size", window.size());
        body.set("query", window.run());
        body.set("sort", ranking.sort());
        return shown(body, true);
    }

    private static ObjectNode shown(ObjectNode body, boolean whole) {
        return whole ? body.set("_source", Json.texts(HitForm.SHOWN)) : body.put("_source", false);
    }

    private static List<JsonNode> hits(JsonNode answer) {
        var hits = new ArrayList<JsonNode>();
        answer.path("hits").path("hits").forEach(hits::add);
        return hits;
    }
}
