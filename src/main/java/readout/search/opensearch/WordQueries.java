package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import readout.search.Analysis;
import readout.search.Analysis.Form;
import readout.search.Criterion;
import readout.search.Fields;

/** Words and phrases of one search as the cluster's queries. */
final class WordQueries {

    /** The cluster allows 1,024 leaves in a whole query; what else is asked needs far fewer than the rest. */
    private static final int MOST_LEAVES = 900;

    /** Having said something counts about as much as being named once: BM25 gives a keyword less than half its weight. */
    private static final float SPEAKER_BOOST = 2;

    private final Analysis analysis;
    private int leaves;

    WordQueries(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Those terms that hold no word at all do not count; when none does, nothing is found. */
    ObjectNode of(Criterion.Words words) {
        var terms = words.terms().stream().distinct().map(this::alternatives).filter(any -> !any.isEmpty())
            .map(any -> Json.object("dis_max", Json.object("queries", Json.array(any)))).toList();
        return terms.isEmpty()
            ? Queries.nothing()
            : Json.object("bool", Json.object(words.all() ? "must" : "should", Json.array(terms)));
    }

    ObjectNode of(Criterion.Phrase phrase) {
        var terms = analysis.terms(Form.EXACT, phrase.text());
        if (terms.isEmpty()) {
            return Queries.nothing();
        }
        leaves++;
        return phrase(Fields.EXACT, terms);
    }

    private List<JsonNode> alternatives(Criterion.Term term) {
        var any = new ArrayList<JsonNode>();
        var spelled = spellings(term);
        var single = spelled.stream().filter(terms -> terms.size() == 1).map(List::getFirst).toList();
        if (!single.isEmpty()) {
            any.add(spellings(single));
        }
        spelled.stream().filter(terms -> terms.size() > 1).map(terms -> phrase(Fields.WORDS, terms)).forEach(any::add);
        term.speakers().stream().map(WordQueries::spoken).forEach(any::add);
        return withinBudget(any);
    }

    /** A text of thousands of words is searched by its first ones. */
    private List<JsonNode> withinBudget(List<JsonNode> any) {
        if (leaves + any.size() > MOST_LEAVES) {
            return List.of();
        }
        leaves += any.size();
        return any;
    }

    private List<List<String>> spellings(Criterion.Term term) {
        return term.spellings().stream()
            .map(spelling -> analysis.terms(Form.WORDS, spelling))
            .filter(terms -> !terms.isEmpty())
            .distinct()
            .toList();
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
            Json.object("value", speaker).put("boost", SPEAKER_BOOST)));
    }
}
