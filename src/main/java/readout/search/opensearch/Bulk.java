package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import readout.search.IndexException;

/**
 * Sends changes of statements many at a time, and a few such loads at once; whoever brings more waits until one has
 * arrived. Of several changes of one statement the last one stands. For one thread.
 */
final class Bulk implements AutoCloseable {

    private static final String ATTEMPTED = "writing statements";
    private static final int LOAD = 1_000;
    private static final int LOADS_AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How long the cluster may wait for the index's place to be found again. */
    private static final String WAITING = "15s";

    private static final int TRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final int OVERLOADED = 429;

    private final ClusterClient client;
    private final String index;
    private final boolean resuming;
    private final LongConsumer progress;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());
    private Map<String, Change> waiting = new LinkedHashMap<>();
    private final List<Sending> underWay = new ArrayList<>();
    private long arrived;

    /**
     * @param resuming whether some of it may be there already, so that it is looked up before it is sent
     * @param progress is told how many changes have arrived
     */
    Bulk(ClusterClient client, String index, boolean resuming, LongConsumer progress) {
        this.client = client;
        this.index = index;
        this.resuming = resuming;
        this.progress = progress;
    }

    /** A document as JSON with its digest, made when it is sent; null for one to be removed. */
    private record Change(@Nullable Supplier<Made> document) {}

    record Made(String json, String digest) {}

    private record Sending(Set<String> ids, CompletableFuture<Integer> arriving) {}

    void put(String id, Supplier<Made> document) {
        add(id, new Change(document));
    }

    void remove(String id) {
        add(id, new Change(null));
    }

    private void add(String id, Change change) {
        waiting.remove(id);
        waiting.put(id, change);
        if (waiting.size() >= LOAD) {
            send();
        }
    }

    private void send() {
        var load = waiting;
        if (load.isEmpty()) {
            return;
        }
        waiting = new LinkedHashMap<>();
        var isUnderWay =
            underWay.stream().anyMatch(sending -> load.keySet().stream().anyMatch(sending.ids()::contains));
        while (underWay.size() >= (isUnderWay ? 1 : LOADS_AT_ONCE)) {
            arrive(underWay.removeFirst());
        }
        underWay.add(new Sending(load.keySet(), CompletableFuture.supplyAsync(() -> sent(load), threads)));
    }

    private void arrive(Sending sending) {
        try {
            arrived += sending.arriving().join();
            progress.accept(arrived);
        } catch (CompletionException e) {
            throw e.getCause() instanceof IndexException failure
                ? new IndexException(String.valueOf(failure.getMessage()), false, failure.getCause())
                : e;
        }
    }

    /** Waits until everything has arrived. */
    void finish() {
        send();
        while (!underWay.isEmpty()) {
            arrive(underWay.removeFirst());
        }
    }

    private int sent(Map<String, Change> load) {
        var lines = new LinkedHashMap<String, String>();
        var made = new LinkedHashMap<String, Made>();
        load.forEach((id, change) -> {
            if (change.document() == null) {
                lines.put(id, Json.object("delete", Json.object("_id", id)) + "\n");
            } else {
                made.put(id, change.document().get());
            }
        });
        var there = resuming ? there(made) : Set.<String>of();
        made.forEach((id, document) -> {
            if (!there.contains(id)) {
                lines.put(id, Json.object("index", Json.object("_id", id)) + "\n" + document.json() + "\n");
            }
        });
        deliver(lines);
        return load.size();
    }

    /** Which of these stand in the index as they are. */
    private Set<String> there(Map<String, Made> made) {
        var there = new HashSet<String>();
        if (made.isEmpty()) {
            return there;
        }
        var call = Call.post("looking for statements sent before", "/" + index + "/_mget")
            .with("_source_includes", ClusterFields.DIGEST)
            .with(Json.object("ids", Json.texts(made.keySet())));
        for (var document : client.send(call).path("docs")) {
            var id = document.path("_id").asText();
            var expected = made.get(id);
            if (expected != null
                && expected.digest().equals(document.path("_source").path(ClusterFields.DIGEST).asText())) {
                there.add(id);
            }
        }
        return there;
    }

    /** Sends again, after ever longer pauses, what the cluster had no time for. */
    private void deliver(Map<String, String> lines) {
        var rest = new LinkedHashMap<>(lines);
        for (var tried = 1; !rest.isEmpty(); tried++) {
            var call = Call.post(ATTEMPTED, "/" + index + "/_bulk")
                .patient(PATIENCE)
                .with("timeout", WAITING)
                .with(String.join("", rest.values()));
            for (var item : client.send(call).path("items")) {
                note(call, item.elements().next(), rest, tried);
            }
            if (!rest.isEmpty()) {
                LockSupport.parkNanos(FIRST_PAUSE.toNanos() << tried);
            }
        }
    }

    private void note(Call call, JsonNode item, Map<String, String> rest, int tried) {
        var reply = new Reply(item.path("status").asInt(), item);
        if (reply.status() == OVERLOADED && tried < TRIES) {
            return;
        }
        var isGone = reply.status() == Reply.NOT_FOUND && !item.has("error");
        if (!isGone) {
            client.accepted(call, reply);
        }
        rest.remove(item.path("_id").asText());
    }

    /** What is under way arrives or fails; what waits is forgotten. */
    @Override
    public void close() {
        threads.close();
    }
}
