package readout.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import readout.search.IndexException;

/** What belongs to editions besides their statements: texts that never change, by name. Safe for use by many threads. */
final class Payloads {

    private static final String ATTEMPTED = "reading what belongs to an edition";

    private final ClusterClient client;
    private final Names names;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Cells> cells = new ConcurrentHashMap<>();

    Payloads(ClusterClient client, Names names) {
        this.client = client;
        this.names = names;
    }

    String text(String name) {
        return texts.computeIfAbsent(name, this::fetched);
    }

    private String fetched(String name) {
        var call = Call.get(ATTEMPTED, path(name));
        var reply = client.ask(call);
        if (reply.status() == Reply.NOT_FOUND) {
            throw new IndexException(
                ATTEMPTED + " in " + client.name(), true, new IOException("it is not there"));
        }
        return client.accepted(call, reply).path("_source").path("text").asText();
    }

    void put(String name, String text) {
        var call = Call.put("keeping what belongs to an edition", path(name)).with(Json.object("text", text));
        client.send(call);
    }

    /** Empty for none. */
    Cells cells(String name) {
        return name.isEmpty() ? Cells.NONE : cells.computeIfAbsent(name, _ -> cellsOf(fetched(name)));
    }

    void put(String name, Cells value) {
        put(name, value.centres().stream().map(VectorForm::exact).collect(Collectors.joining(" ")));
    }

    private static Cells cellsOf(String text) {
        var centres = new ArrayList<float[]>();
        for (var centre : text.split(" ", -1)) {
            centres.add(VectorForm.exact(centre));
        }
        return new Cells(centres);
    }

    void remove(String name) {
        client.ask(Call.delete("removing what belonged to an edition", path(name)));
    }

    /** Forgets all but these, which others may ask for again. */
    void keepOnly(List<String> kept) {
        texts.keySet().retainAll(Set.copyOf(kept));
    }

    private String path(String name) {
        return "/" + names.register() + "/_doc/" + name;
    }
}
