package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import readout.search.AskedTerms;
import readout.search.AskedTerms.Alternatives;
import readout.search.Criterion;
import readout.search.Fields;
import readout.search.RememberedTerms;

/** Words and phrases of one search as the cluster's queries. */
final class WordQueries {

    private final AskedTerms asked;

    WordQueries(RememberedTerms terms) {
        asked = new AskedTerms(terms);
    }

    ObjectNode of(Criterion.Words words) {
        var terms = asked.of(words).stream().map(WordQueries::anyOf).toList();
        return terms.isEmpty()
            ? Queries.nothing()
            : Json.object("bool", Json.object(words.all() ? "must" : "should", Json.array(terms)));
    }

    ObjectNode of(Criterion.Phrase phrase) {
        var terms = asked.of(phrase);
        return terms.isEmpty() ? Queries.nothing() : phrase(Fields.EXACT, terms);
    }

    private static ObjectNode anyOf(Alternatives alternatives) {
        var any = new ArrayList<JsonNode>();
        if (!alternatives.words().isEmpty()) {
            any.add(spellings(alternatives.words()));
        }
        alternatives.phrases().forEach(terms -> any.add(phrase(Fields.WORDS, terms)));
        alternatives.speakers().forEach(speaker -> any.add(spoken(speaker)));
        return Json.object("dis_max", Json.object("queries", Json.array(any)));
    }

    private static ObjectNode spellings(List<String> terms) {
        return Json.object("match", Json.object(Fields.WORDS,
            Json.object("query", Terms.joined(terms)).put("analyzer", Mapping.SPELLINGS)));
    }

    private static ObjectNode phrase(String field, List<String> terms) {
        return Json.object("match_phrase", Json.object(field, Terms.joined(terms)));
    }

    private static ObjectNode spoken(String speaker) {
        return Json.object("term", Json.object(Fields.SPEAKER,
            Json.object("value", speaker).put("boost", AskedTerms.SPEAKER_BOOST)));
    }
}
