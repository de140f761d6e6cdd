package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import readout.search.Fields;

/**
 * What of an index is seen.
 *
 * @param visibleAt without what is under embargo then; null for all
 * @param knownAt without what was learned later; null for all
 * @param saidBy without what was said later; null for all
 */
record Limits(@Nullable Instant visibleAt, @Nullable Instant knownAt, @Nullable LocalDate saidBy) {

    static final Limits NONE = new Limits(null, null, null);

    Limits visibleAt(Instant time) {
        return new Limits(time, knownAt, saidBy);
    }

    Limits knownAt(Instant time) {
        return new Limits(time, time, saidBy);
    }

    Limits saidBy(LocalDate day) {
        return new Limits(visibleAt, knownAt, day);
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** A query for what is seen alone. */
    ObjectNode within(ObjectNode query) {
        if (isNone()) {
            return query;
        }
        var filters = new ArrayList<JsonNode>();
        if (knownAt != null) {
            filters.add(Queries.range(Fields.SINCE, null, knownAt.toEpochMilli()));
        }
        if (saidBy != null) {
            filters.add(Queries.range(Fields.EARLIEST, null, saidBy.toEpochDay()));
        }
        var within = Json.object("must", query).<ObjectNode>set("filter", Json.array(filters));
        if (visibleAt != null) {
            within.set("must_not", Queries.range(Fields.VISIBLE, Math.addExact(visibleAt.toEpochMilli(), 1), null));
        }
        return Json.object("bool", within);
    }
}
