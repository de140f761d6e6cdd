package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One shard's session. It lives on when its line breaks, and what is missed is sent again on a resume. */
final class Session {

    /** Discord keeps them for some minutes; so many are enough for that. */
    private static final int EVENTS_KEPT = 2_000;

    private final String id;
    private final int shard;
    private final int total;
    private final String address;
    private final String via;
    private final Crowd crowd;
    private final Deque<ObjectNode> events = new ArrayDeque<>();
    private int sent;
    private @Nullable WebSocket line;
    private boolean acknowledges = true;

    /**
     * @param address at which it is resumed
     * @param via by which the bot's process says which one it is
     * @param crowd servers in which nobody asks anything
     */
    Session(String id, int shard, int total, String address, String via, Crowd crowd) {
        this.crowd = crowd;
        this.id = id;
        this.shard = shard;
        this.total = total;
        this.address = address;
        this.via = via;
    }

    String id() {
        return id;
    }

    int shard() {
        return shard;
    }

    String via() {
        return via;
    }

    /** Whether it is told what happens in a server, 0 for direct messages. */
    boolean hears(long server) {
        return (server >> 22) % total == shard;
    }

    boolean isSameShard(Session other) {
        return shard == other.shard && total == other.total;
    }

    synchronized boolean isConnected() {
        return line != null;
    }

    synchronized void begin(WebSocket socket) {
        line = socket;
        emit("READY", ready());
        places().forEach(place -> emit("GUILD_CREATE", Payloads.server(place)));
        crowd.servers().filter(this::hears).forEach(server -> write(unkept(crowd.json(server))));
    }

    private Stream<Place> places() {
        return Stream.of(Place.values()).filter(Place::standsForServer).filter(place -> hears(place.server()));
    }

    private ObjectNode ready() {
        var ready = Json.object("{'v':10,'private_channels':[],'guilds':[],'session_type':'normal'}");
        ready.put("session_id", id).put("resume_gateway_url", address);
        ready.putArray("shard").add(shard).add(total);
        ready.putObject("application").put("id", Payloads.APPLICATION).put("flags", 0);
        ready.set("user", Payloads.bot());
        places().forEach(place -> ready.withArray("guilds").addObject()
            .put("id", Long.toString(place.server())).put("unavailable", true));
        crowd.servers().filter(this::hears).forEach(server -> ready.withArray("guilds").addObject()
            .put("id", Long.toString(server)).put("unavailable", true));
        return ready;
    }

    /** Not to be sent again, for there may be many. */
    private ObjectNode unkept(JsonNode server) {
        sent++;
        var event = Json.object().put("op", 0).put("s", sent).put("t", "GUILD_CREATE");
        event.set("d", server);
        return event;
    }

    /** Sends an event, at once or once it is resumed. */
    synchronized void emit(String type, JsonNode data) {
        sent++;
        var event = Json.object().put("op", 0).put("s", sent).put("t", type);
        event.set("d", data);
        events.add(event);
        if (events.size() > EVENTS_KEPT) {
            events.removeFirst();
        }
        write(event);
    }

    synchronized void resume(WebSocket socket, int seen) {
        line = socket;
        acknowledges = true;
        List.copyOf(events).stream().filter(event -> event.path("s").asInt() > seen).forEach(this::write);
        emit("RESUMED", Json.object());
    }

    synchronized boolean acknowledges(WebSocket socket) {
        return acknowledges || socket.equals(line);
    }

    /** Asks to connect again and to resume. */
    synchronized void reconnect() {
        write(Json.object("{'op':7}").putNull("d"));
        line = null;
    }

    /** Breaks the line without a word. */
    synchronized void drop() throws IOException {
        if (line != null) {
            line.drop();
        }
        line = null;
    }

    /** Says that it is over. */
    synchronized void invalidate() {
        write(Json.object("{'op':9,'d':false}"));
        line = null;
    }

    /** The line is open and answers nothing any more. */
    synchronized void fallSilent() {
        acknowledges = false;
        line = null;
    }

    /** The other side has left a line. */
    synchronized void end(WebSocket socket) {
        if (socket.equals(line)) {
            line = null;
        }
    }

    /** A line that breaks meanwhile is resumed later. */
    private void write(JsonNode message) {
        try {
            if (line != null) {
                line.write(message);
            }
        } catch (IOException _) {
            // the bot will resume
        }
    }
}
