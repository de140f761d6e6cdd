package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.model.EditionStamp;
import readout.search.IndexException;

/**
 * What the register says:
 *
 * <pre>
 * {"layout":"1.3","next":13,"commits":[{"number":7,…,"index":"readout-edition-12","payload":"12-…","shards":1}],
 *  "dropped":[{"index":"readout-edition-5","payload":"5-…","at":…}],"lease":{"owner":…,"until":…},
 *  "draft":{"index":"readout-edition-12","began":…}}
 * </pre>
 *
 * @param next the number of the next index to be made; none is used twice
 * @param commits the editions kept, the oldest first
 * @param dropped what is no edition any more and is removed once nobody reads it
 * @param lease who may write; null for nobody
 * @param draft a first edition in the making, which another writer can go on with; null for none
 */
record RegisterState(
    long next, List<Entry> commits, List<Dropped> dropped, @Nullable Lease lease, @Nullable Draft draft) {

    static final RegisterState EMPTY = new RegisterState(1, List.of(), List.of(), null, null);

    RegisterState {
        commits = List.copyOf(commits);
        dropped = List.copyOf(dropped);
    }

    /**
     * An edition.
     *
     * @param payload names what belongs to it besides its statements
     * @param cells names the cells of its vectors; empty for none
     */
    record Entry(EditionStamp stamp, String index, String payload, int shards, String cells) {}

    record Dropped(String index, String payload, Instant at) {}

    record Lease(String owner, Instant until) {}

    /** @param began when its statements count as learned */
    record Draft(String index, Instant began) {}

    boolean isHeldBy(String owner) {
        return lease != null && lease.owner().equals(owner);
    }

    boolean isFree(Instant now) {
        return lease == null || lease.until().isBefore(now);
    }

    RegisterState with(@Nullable Lease other) {
        return new RegisterState(next, commits, dropped, other, draft);
    }

    RegisterState with(@Nullable Draft other) {
        return new RegisterState(next, commits, dropped, lease, other);
    }

    RegisterState withNext(long other) {
        return new RegisterState(other, commits, dropped, lease, draft);
    }

    /** With one more edition, of which the newest few are kept. */
    RegisterState committed(Entry entry, int kept, Instant now) {
        var all = Stream.concat(commits.stream(), Stream.of(entry)).toList();
        var from = Math.max(0, all.size() - kept);
        return new RegisterState(next, all.subList(from, all.size()), dropping(all.subList(0, from), now), lease, null);
    }

    /** Without any edition. */
    RegisterState discarded(Instant now) {
        return new RegisterState(next, List.of(), dropping(commits, now), lease, null);
    }

    private List<Dropped> dropping(List<Entry> entries, Instant now) {
        var more = new ArrayList<>(dropped);
        entries.forEach(entry -> more.add(new Dropped(entry.index(), entry.payload(), now)));
        return more;
    }

    /** Without what was removed. */
    RegisterState without(List<Dropped> removed) {
        return new RegisterState(
            next, commits, dropped.stream().filter(one -> !removed.contains(one)).toList(), lease, draft);
    }

    ObjectNode write() {
        var json = Json.object("layout", ClusterFields.LAYOUT).put("next", next);
        json.set("commits", Json.array(commits.stream().map(RegisterState::write).toList()));
        json.set("dropped", Json.array(dropped.stream().map(one -> Json.object("index", one.index())
            .put("payload", one.payload()).put("at", one.at().toEpochMilli())).toList()));
        if (lease != null) {
            json.putObject("lease").put("owner", lease.owner()).put("until", lease.until().toEpochMilli());
        }
        if (draft != null) {
            json.putObject("draft").put("index", draft.index()).put("began", draft.began().toEpochMilli());
        }
        return json;
    }

    private static ObjectNode write(Entry entry) {
        var stamp = entry.stamp();
        return Json.object("number", stamp.number())
            .put("revision", stamp.revision())
            .put("published", stamp.published().toString())
            .put("statements", stamp.statements())
            .put("index", entry.index())
            .put("payload", entry.payload())
            .put("shards", entry.shards())
            .put("cells", entry.cells());
    }

    /** One of another layout is damaged as far as we can read it. */
    static RegisterState read(JsonNode json) {
        if (!json.path("layout").asText().equals(ClusterFields.LAYOUT)) {
            throw new IndexException("reading an index of layout " + json.path("layout").asText(), true, null);
        }
        return new RegisterState(
            json.path("next").asLong(),
            list(json.path("commits"), RegisterState::entry),
            list(json.path("dropped"), one -> new Dropped(
                one.path("index").asText(), one.path("payload").asText(), time(one.path("at")))),
            json.has("lease")
                ? new Lease(json.path("lease").path("owner").asText(), time(json.path("lease").path("until")))
                : null,
            json.has("draft")
                ? new Draft(json.path("draft").path("index").asText(), time(json.path("draft").path("began")))
                : null);
    }

    /** What remains of one of another layout when its editions are given up. */
    static RegisterState readNothing(JsonNode json) {
        return EMPTY.withNext(Math.max(1, json.path("next").asLong()));
    }

    private static Entry entry(JsonNode json) {
        var stamp = new EditionStamp(
            json.path("number").asLong(),
            json.path("revision").asText(),
            Instant.parse(json.path("published").asText()),
            json.path("statements").asLong());
        return new Entry(stamp, json.path("index").asText(), json.path("payload").asText(),
            json.path("shards").asInt(1), json.path("cells").asText());
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        var values = new ArrayList<T>();
        json.forEach(value -> values.add(read.apply(value)));
        return values;
    }

    private static Instant time(JsonNode json) {
        return Instant.ofEpochMilli(json.asLong());
    }
}
