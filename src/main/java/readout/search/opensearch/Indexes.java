package readout.search.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.search.IndexException;

/** Makes, seals and removes indexes. Safe for use by many threads. */
final class Indexes {

    private static final Duration MAKING = Duration.ofSeconds(60);

    /** How long the copies of a large edition may take to be made. */
    private static final Duration COPYING = Duration.ofMinutes(10);

    private static final String AT_ONCE = "10s";

    private final ClusterClient client;
    private final Names names;
    private final ClusterSettings settings;

    Indexes(ClusterClient client, Names names, ClusterSettings settings) {
        this.client = client;
        this.names = names;
        this.settings = settings;
    }

    /** Where what all editions share is kept; one that is there already stays. */
    void makeRegister() {
        makeSmall("making the register of editions", names.register(), Json.object().put("enabled", false));
    }

    /** One that is there already stays. */
    void makeLedger() {
        makeSmall("making the ledger of editions", names.ledger(), Json.object().put("dynamic", false)
            .set("properties", Json.object("name", Json.object("type", "keyword"))));
    }

    /** With a copy on three nodes, since nothing brings it back. */
    private void makeSmall(String attempted, String name, ObjectNode mappings) {
        if (!exists(name)) {
            var settings = Json.object("index", Json.object("number_of_shards", 1).put("auto_expand_replicas", "0-2"));
            make(Call.put(attempted, "/" + name).with(
                Json.object("settings", settings).<ObjectNode>set("mappings", mappings)));
        }
    }

    void makeEmpty(String name) {
        make(Call.put("making an index", "/" + name).with(Mapping.index(settings.shards())));
    }

    /** A copy of a sealed index, to be changed. The files are shared, so it costs no more than a small one. */
    void makeClone(String from, String name) {
        var body = Json.object("settings", Json.object()
            .putNull("index.blocks.write")
            .put("index.auto_expand_replicas", "false")
            .put("index.number_of_replicas", 0)
            .put("index.refresh_interval", "-1")
            .put("index.translog.durability", "async"));
        make(Call.put("copying the newest edition", "/" + from + "/_clone/" + name).with(body));
    }

    /** One that is there already was made by the same call, whose answer was lost, or by whoever needs the same. */
    private void make(Call call) {
        var patient = call.patient(MAKING).with("timeout", seconds(MAKING)).with("wait_for_active_shards", "1");
        var reply = client.ask(patient);
        if (!reply.body().path("error").path("type").asText().equals("resource_already_exists_exception")) {
            client.accepted(patient, reply);
        }
    }

    /** Makes durable what an index holds and forbids to change it; waits until there are all its copies. */
    void seal(String name) {
        client.send(Call.post("sealing an edition", "/" + name + "/_refresh").patient(MAKING));
        client.send(Call.post("sealing an edition", "/" + name + "/_flush").patient(MAKING));
        var copies = settings.replicas() < 0
            ? Json.object("index.auto_expand_replicas", "0-1")
            : Json.object("index.number_of_replicas", settings.replicas());
        client.send(Call.put("copying an edition", "/" + name + "/_settings").with(copies
            .put("index.blocks.write", true)
            .put("index.translog.durability", "request")
            .put("index.unassigned.node_left.delayed_timeout", AT_ONCE)));
        awaitCopies(name);
    }

    private void awaitCopies(String name) {
        var call = Call.get("waiting for copies of an edition", "/_cluster/health/" + name)
            .with("wait_for_status", "green")
            .with("timeout", seconds(MAKING))
            .patient(MAKING);
        for (var waited = Duration.ZERO; waited.compareTo(COPYING) < 0; waited = waited.plus(MAKING)) {
            var reply = client.ask(call);
            if (reply.isOk() && !reply.body().path("timed_out").asBoolean()) {
                return;
            }
        }
        throw client.failure(call, new IOException("there are not all of them after " + seconds(COPYING)));
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + "s";
    }

    /** A refusal to tell is a failure, not an absence. */
    boolean exists(String name) {
        var call = Call.get("looking for an index", "/" + name + "/_settings/index.uuid");
        var reply = client.ask(call);
        if (reply.status() == Reply.NOT_FOUND) {
            return false;
        }
        client.accepted(call, reply);
        return true;
    }

    /** Names of all indexes that are or were to be editions. */
    List<String> editions() {
        var call = Call.get("listing indexes", "/_cat/indices/" + names.editions() + "*")
            .with("format", "json").with("h", "index").with("expand_wildcards", "all");
        var pattern = Pattern.compile(Pattern.quote(names.editions()) + "\\d+").asMatchPredicate();
        var found = new ArrayList<String>();
        client.send(call).forEach(index -> found.add(index.path("index").asText()));
        return found.stream().filter(pattern).toList();
    }

    /** One that is gone already is fine. */
    void remove(String name) {
        var call = Call.delete("removing an index", "/" + name).patient(MAKING);
        var reply = client.ask(call);
        if (reply.status() != Reply.NOT_FOUND) {
            client.accepted(call, reply);
        }
    }

    /** Names the newest edition for other programs; what cannot be done now is done with the next one. */
    void name(String newest) {
        var actions = List.of(
            Json.object("remove", Json.object("index", names.editions() + "*").put("alias", names.alias())
                .put("must_exist", false)),
            Json.object("add", Json.object("index", newest).put("alias", names.alias())));
        try {
            client.ask(Call.post("naming the newest edition", "/_aliases").with(
                Json.object("actions", Json.array(actions))));
        } catch (IndexException _) {
            // the register is what counts
        }
    }
}
