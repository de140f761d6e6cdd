package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The one document that says which indexes are editions, and who may write. It is changed only from what it was read as,
 * so that of two who change it at once one sees what the other did. Safe for use by many threads and processes.
 */
final class Register {

    private static final String DOCUMENT = "editions";
    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final ClusterClient client;
    private final Names names;

    Register(ClusterClient client, Names names) {
        this.client = client;
        this.names = names;
    }

    /** Whether it can be read and changed no more. */
    boolean isClosed() {
        return client.isClosed();
    }

    /** As it was read; the numbers tell whether it was changed since. */
    private record Version(JsonNode json, long number, long term) {}

    RegisterState read() {
        return version("reading the register of editions").map(Version::json).map(RegisterState::read)
            .orElse(RegisterState.EMPTY);
    }

    private Optional<Version> version(String attempted) {
        var call = Call.get(attempted, path()).with("preference", "_primary");
        var reply = client.ask(call);
        if (reply.status() == Reply.NOT_FOUND) {
            return Optional.empty();
        }
        var found = client.accepted(call, reply);
        return Optional.of(new Version(
            found.path("_source"), found.path("_seq_no").asLong(), found.path("_primary_term").asLong()));
    }

    private String path() {
        return "/" + names.register() + "/_doc/" + DOCUMENT;
    }

    /**
     * Changes it; the change is made anew when somebody else was faster.
     *
     * @param change gives back what it was given where nothing is to be changed
     */
    RegisterState change(String attempted, UnaryOperator<RegisterState> change) {
        return change(attempted, RegisterState::read, change);
    }

    /** The same, where another layout counts as empty. */
    RegisterState changeWhatever(String attempted, UnaryOperator<RegisterState> change) {
        return change(attempted, json -> json.path("layout").asText().equals(ClusterFields.LAYOUT)
            ? RegisterState.read(json)
            : RegisterState.readNothing(json), change);
    }

    private RegisterState change(
        String attempted, Function<JsonNode, RegisterState> read, UnaryOperator<RegisterState> change) {
        for (var tried = 0; tried < TRIES; tried++) {
            var before = version(attempted);
            var state = before.map(Version::json).map(read).orElse(RegisterState.EMPTY);
            var after = change.apply(state);
            if (after.equals(state) || write(attempted, before, after)) {
                return after;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw client.failure(Call.put(attempted, path()),
            new IOException("others changed the register again and again"));
    }

    /** False when it was changed since it was read. */
    private boolean write(String attempted, Optional<Version> before, RegisterState after) {
        var call = Call.put(attempted, path()).with(after.write());
        var reply = client.ask(before
            .map(version -> call
                .with("if_seq_no", Long.toString(version.number()))
                .with("if_primary_term", Long.toString(version.term())))
            .orElseGet(() -> call.with("op_type", "create")));
        if (reply.status() == Reply.CONFLICT) {
            return false;
        }
        client.accepted(call, reply);
        return true;
    }
}
