package readout.search.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import readout.search.Fields;

/**
 * How an edition's index is made. The cluster analyses nothing: it takes our terms apart where {@link Terms} joined them,
 * as a row of terms, or, to search for any of several, all at one place.
 */
final class Mapping {

    /** Takes joined terms apart. */
    static final String ROW = "row";

    /** Takes joined terms apart, all at the same place: they count as spellings of one word. */
    static final String SPELLINGS = "spellings";

    /** Far enough that no phrase runs from the words shown into the gist. */
    private static final int GAP = 1_000;

    /** The longest the cluster allows; the longest of our terms are pairs of words of 255 letters that grow by folding. */
    private static final int LONGEST_TERM = 1 << 20;

    private Mapping() {}

    static ObjectNode index(int shards) {
        var settings = Json.object("index", Json.object()
            .put("number_of_shards", shards)
            .put("number_of_replicas", 0)
            .put("refresh_interval", "-1")
            .put("sort.field", Fields.EARLIEST)
            .put("sort.order", "asc")
            .put("translog.durability", "async"));
        settings.set("analysis", analysis());
        return Json.object()
            .<ObjectNode>set("settings", settings)
            .set("mappings", mappings());
    }

    private static ObjectNode analysis() {
        var analyzers = Json.object();
        analyzers.putObject(ROW).put("type", "custom").put("tokenizer", ROW);
        analyzers.putObject(SPELLINGS).put("type", "custom").put("tokenizer", "keyword")
            .set("filter", Json.texts(List.of(SPELLINGS)));
        var tokenizer = Json.object()
            .put("type", "char_group")
            .put("max_token_length", LONGEST_TERM)
            .set("tokenize_on_chars", Json.texts(List.of(Terms.SEPARATOR)));
        var filter = Json.object()
            .put("type", "pattern_capture")
            .put("preserve_original", false)
            .set("patterns", Json.texts(List.of("([^" + Terms.SEPARATOR + "]+)")));
        return Json.object()
            .<ObjectNode>set("tokenizer", Json.object(ROW, tokenizer))
            .<ObjectNode>set("filter", Json.object(SPELLINGS, filter))
            .set("analyzer", analyzers);
    }

    private static ObjectNode mappings() {
        var properties = Json.object();
        words(properties, Fields.WORDS);
        words(properties, Fields.EXACT);
        properties.putObject(Fields.PAIRS).put("type", "text").put("analyzer", ROW).put("index_options", "docs")
            .put("norms", false);
        for (var field : List.of(Fields.ID, Fields.FILE, Fields.PARTY, Fields.EVENT, Fields.TOPIC, Fields.REPEATS,
            Fields.UTTERANCE, Fields.SOURCE_KIND, ClusterFields.CELL)) {
            properties.putObject(field).put("type", "keyword");
        }
        properties.putObject(Fields.SPEAKER).put("type", "keyword").put("use_similarity", true);
        properties.putObject(Fields.HASH).put("type", "keyword").put("index", false);
        properties.putObject(ClusterFields.DIGEST).put("type", "keyword").put("index", false).put("doc_values", false);
        for (var field : List.of(Fields.EARLIEST, ClusterFields.FIRST, Fields.SINCE, Fields.VISIBLE)) {
            properties.putObject(field).put("type", "long");
        }
        for (var field : List.of(Fields.PLACE, ClusterFields.DIMENSIONS)) {
            properties.putObject(field).put("type", "integer");
        }
        properties.putObject(Fields.SPREAD).put("type", "long_range");
        properties.putObject(Fields.STATEMENT).put("type", "binary");
        properties.putObject(Fields.VECTOR).put("type", "binary");
        properties.putObject(ClusterFields.ROUGH).put("type", "binary").put("doc_values", true);
        var source = Json.object().<ObjectNode>set("excludes",
            Json.texts(List.of(Fields.WORDS, Fields.EXACT, Fields.PAIRS, ClusterFields.ROUGH, ClusterFields.CELL)));
        return Json.object("dynamic", "strict")
            .<ObjectNode>set("_meta", Json.object("layout", ClusterFields.LAYOUT))
            .<ObjectNode>set("_source", source)
            .set("properties", properties);
    }

    private static void words(ObjectNode properties, String field) {
        properties.putObject(field).put("type", "text").put("analyzer", ROW).put("position_increment_gap", GAP);
    }
}
