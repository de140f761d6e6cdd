package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.model.DateRange;
import readout.search.AskedTerms;
import readout.search.Criterion;
import readout.search.Fields;
import readout.search.Limits;
import readout.search.RememberedTerms;

/** Criteria as the cluster's queries. Only words, their pairs and phrases add to a statement's relevance. */
final class Queries {

    private final WordPairs pairs;

    Queries(WordPairs pairs) {
        this.pairs = pairs;
    }

    ObjectNode all(List<Criterion> criteria, RememberedTerms terms) {
        if (criteria.isEmpty()) {
            return everything();
        }
        var words = new WordQueries(terms);
        var must = new ArrayList<JsonNode>();
        var filter = new ArrayList<JsonNode>();
        AskedTerms.different(criteria).forEach(criterion -> {
            switch (criterion) {
                case Criterion.Words typed -> must.add(words.of(typed));
                case Criterion.Phrase phrase -> must.add(words.of(phrase));
                case Criterion.SharesWordPairs(var text) -> must.add(pairs.of(text));
                case Criterion.SpokenBy(var speakers) -> filter.add(anyOf(Fields.SPEAKER, speakers));
                case Criterion.ForParty(var party) -> filter.add(is(Fields.PARTY, party));
                case Criterion.ForNoParty() -> filter.add(is(Fields.PARTY, ""));
                case Criterion.About(var event) -> filter.add(is(Fields.EVENT, event));
                case Criterion.OnTopic(var topic) -> filter.add(is(Fields.TOPIC, topic));
                case Criterion.SaidBetween(var days) -> filter.add(overlapping(days));
            }
        });
        return Json.object("bool", Json.object()
            .<ObjectNode>set("must", Json.array(must))
            .set("filter", Json.array(filter)));
    }

    /** A query for what is seen alone. */
    static ObjectNode within(Limits limits, ObjectNode query) {
        if (limits.isNone()) {
            return query;
        }
        var visibleAt = limits.visibleAt();
        var knownAt = limits.knownAt();
        var saidBy = limits.saidBy();
        var filters = new ArrayList<JsonNode>();
        if (knownAt != null) {
            filters.add(range(Fields.SINCE, null, knownAt.toEpochMilli()));
        }
        if (saidBy != null) {
            filters.add(range(Fields.EARLIEST, null, saidBy.toEpochDay()));
        }
        var within = Json.object("must", query).<ObjectNode>set("filter", Json.array(filters));
        if (visibleAt != null) {
            within.set("must_not", range(Fields.VISIBLE, Math.addExact(visibleAt.toEpochMilli(), 1), null));
        }
        return Json.object("bool", within);
    }

    static ObjectNode everything() {
        return Json.object("match_all", Json.object());
    }

    static ObjectNode nothing() {
        return Json.object("match_none", Json.object());
    }

    static ObjectNode is(String field, String value) {
        return Json.object("term", Json.object(field, value));
    }

    static ObjectNode anyOf(String field, Collection<String> values) {
        return values.isEmpty() ? nothing() : Json.object("terms", Json.object().set(field, Json.texts(values)));
    }

    /** From a number to a number, both included; null for no bound. */
    static ObjectNode range(String field, @Nullable Long first, @Nullable Long last) {
        var bounds = Json.object();
        if (first != null) {
            bounds.put("gte", first);
        }
        if (last != null) {
            bounds.put("lte", last);
        }
        return Json.object("range", Json.object(field, bounds));
    }

    static ObjectNode both(ObjectNode query, ObjectNode filter) {
        return Json.object("bool", Json.object().<ObjectNode>set("must", query).set("filter", filter));
    }

    static ObjectNode without(ObjectNode query, ObjectNode excluded) {
        return Json.object("bool", Json.object().<ObjectNode>set("must", query).set("must_not", excluded));
    }

    private static ObjectNode overlapping(DateRange days) {
        var first = days.first().toEpochDay();
        var last = days.last().toEpochDay();
        return Json.object("bool", Json.object("should", Json.array(List.of(
            range(Fields.EARLIEST, first, last),
            range(Fields.SPREAD, first, last)))));
    }
}
