package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gateway, with one session that lives on when its line breaks: what is missed is sent again on a resume. */
final class Gateway {

    private static final int INVALID_TOKEN = 4004;
    private static final Duration GREETING = Duration.ofMillis(150);

    private final String token;
    private final String address;
    private final List<ObjectNode> events = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    /** Number of the last event that is not kept. */
    private int forgotten;
    private String session = "";
    private @Nullable WebSocket line;
    private boolean acknowledges = true;
    private boolean isCut;
    private long heartbeatMillis = 41_250;

    Gateway(String token, String address) {
        this.token = token;
        this.address = address;
    }

    /** Serves one line until it ends. */
    void serve(WebSocket socket) throws IOException {
        socket.write(Json.object("{'op':10}").set("d", Json.object().put("heartbeat_interval", heartbeat())));
        for (var message = socket.read(); message != null; message = socket.read()) {
            var data = message.path("d");
            switch (message.path("op").asInt()) {
                case 1 -> heartbeat(socket);
                case 2 -> {
                    takeTime();
                    identify(socket, data);
                }
                case 6 -> resume(socket, data);
                default -> {}
            }
        }
    }

    /** JDA trips over a first event that comes before its constructor is done, as it may on a busy machine. */
    private static void takeTime() {
        try {
            Thread.sleep(GREETING);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends an event, at once or once the session is resumed. */
    synchronized void emit(String type, JsonNode data) {
        var event = Json.object().put("op", 0).put("s", forgotten + events.size() + 1).put("t", type);
        event.set("d", data);
        events.add(event);
        if (line != null) {
            write(line, event);
        }
    }

    /** Asks the bot to connect again and to resume. */
    synchronized void reconnect() {
        if (line != null) {
            write(line, Json.object("{'op':7}").putNull("d"));
        }
        line = null;
    }

    /** Breaks the line without a word. */
    synchronized void drop() throws IOException {
        if (line != null) {
            line.drop();
        }
        line = null;
    }

    /** Breaks the line and takes no other until it is {@link #restore restored}. */
    synchronized void cut() throws IOException {
        isCut = true;
        drop();
    }

    synchronized void restore() {
        isCut = false;
    }

    synchronized boolean isCut() {
        return isCut;
    }

    /** Ends the session for good: what is missed from now on is lost, and the bot has to identify anew. */
    synchronized void invalidate() {
        session = "";
        if (line != null) {
            write(line, Json.object("{'op':9,'d':false}"));
        }
        line = null;
    }

    /** Keeps the line open and answers nothing on it any more, as when a router has forgotten it. */
    synchronized void fallSilent() {
        acknowledges = false;
        line = null;
    }

    synchronized void beatEvery(long millis) {
        heartbeatMillis = millis;
    }

    synchronized List<String> log() {
        return List.copyOf(log);
    }

    /** Whether someone has identified and the line stands. */
    synchronized boolean isConnected() {
        return line != null;
    }

    /** Keeps no event of those so far for a resume. */
    synchronized void forgetEvents() {
        forgotten += events.size();
        events.clear();
    }

    private synchronized long heartbeat() {
        return heartbeatMillis;
    }

    private void heartbeat(WebSocket socket) throws IOException {
        if (acknowledges(socket)) {
            socket.write(Json.object("{'op':11}"));
        }
    }

    private synchronized boolean acknowledges(WebSocket socket) {
        return acknowledges || socket.equals(line);
    }

    private synchronized void identify(WebSocket socket, JsonNode data) throws IOException {
        if (!data.path("token").asText().equals(token)) {
            log.add("refused");
            socket.close(INVALID_TOKEN);
            return;
        }
        log.add("identified with intents " + data.path("intents").asInt());
        line = socket;
        acknowledges = true;
        events.clear();
        forgotten = 0;
        session = "session" + log.size();
        emit("READY", ready());
        emit("GUILD_CREATE", Payloads.server(Place.HOME));
        emit("GUILD_CREATE", Payloads.server(Place.OTHER));
    }

    private synchronized void resume(WebSocket socket, JsonNode data) throws IOException {
        if (!data.path("session_id").asText().equals(session)) {
            log.add("not resumed");
            socket.write(Json.object("{'op':9,'d':false}"));
            return;
        }
        log.add("resumed");
        line = socket;
        acknowledges = true;
        var seen = Math.max(0, data.path("seq").asInt() - forgotten);
        List.copyOf(events.subList(Math.min(seen, events.size()), events.size()))
            .forEach(event -> write(socket, event));
        emit("RESUMED", Json.object());
    }

    private ObjectNode ready() {
        var ready = Json.object("{'v':10,'private_channels':[],'guilds':[],'session_type':'normal'}");
        ready.put("session_id", session).put("resume_gateway_url", address);
        ready.putObject("application").put("id", Payloads.APPLICATION).put("flags", 0);
        ready.set("user", Payloads.bot());
        for (var place : List.of(Place.HOME, Place.OTHER)) {
            ready.withArray("guilds").addObject().put("id", Long.toString(place.server())).put("unavailable", true);
        }
        return ready;
    }

    /** A line that breaks meanwhile is resumed later. */
    private static void write(WebSocket socket, JsonNode message) {
        try {
            socket.write(message);
        } catch (IOException _) {
            // the bot will resume
        }
    }
}
