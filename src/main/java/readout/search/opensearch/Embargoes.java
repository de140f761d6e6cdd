package readout.search.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.search.Fields;

/** When the embargoes of an edition end; asked once. Safe for use by many threads. */
final class Embargoes {

    private static final int MOMENTS_AT_ONCE = 5_000;

    private final EditionIndex index;
    private volatile @Nullable List<Instant> known;

    Embargoes(EditionIndex index) {
        this.index = index;
    }

    /** The earliest first. */
    List<Instant> endsAfter(Instant time) {
        var ends = known;
        if (ends == null) {
            ends = ends();
            known = ends;
        }
        return ends.stream().filter(end -> end.isAfter(time)).toList();
    }

    private List<Instant> ends() {
        var composite = Json.object("size", MOMENTS_AT_ONCE).<ObjectNode>set("sources", Json.array(List.of(
            Json.object(Fields.VISIBLE, Json.object("terms", Json.object("field", Fields.VISIBLE))))));
        var body = Json.object("size", 0).put("track_total_hits", false);
        body.set("aggs", Json.object("ends", Json.object("composite", composite)));
        var ends = new ArrayList<Instant>();
        var more = true;
        while (more) {
            var page = index.search("looking for embargoes", body).path("aggregations").path("ends");
            page.path("buckets").forEach(
                bucket -> ends.add(Instant.ofEpochMilli(bucket.path("key").path(Fields.VISIBLE).asLong())));
            composite.set("after", page.path("after_key"));
            more = page.path("buckets").size() == MOMENTS_AT_ONCE;
        }
        return List.copyOf(ends);
    }
}
