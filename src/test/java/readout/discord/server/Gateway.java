package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The gateway: takes shards, one after another, and tells each what happens in its servers. */
final class Gateway {

    private static final int INVALID_TOKEN = 4004;
    private static final int INVALID_SHARD = 4010;
    private static final int SHARDING_REQUIRED = 4011;
    private static final Duration GREETING = Duration.ofMillis(150);

    private final String token;
    private final String address;
    private final List<Session> sessions = new CopyOnWriteArrayList<>();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final IdentifyLimit limit = new IdentifyLimit();
    private Crowd crowd = new Crowd(0, 0, 0);
    private int begun;
    private int fewest = 1;
    private boolean isCut;
    private long heartbeatMillis = 41_250;

    Gateway(String token, String address) {
        this.token = token;
        this.address = address;
    }

    /**
     * Serves one line until it ends.
     *
     * @param via by which the bot's process says which one it is: what stands before the path, possibly nothing
     */
    void serve(WebSocket socket, String via) throws IOException {
        var session = Optional.<Session>empty();
        try {
            socket.write(Json.object("{'op':10}").set("d", Json.object().put("heartbeat_interval", heartbeat())));
            for (var message = socket.read(); message != null; message = socket.read()) {
                var data = message.path("d");
                switch (message.path("op").asInt()) {
                    case 1 -> heartbeat(socket, session);
                    case 2 -> {
                        takeTime();
                        session = Optional.ofNullable(identify(socket, data, via));
                    }
                    case 6 -> session = resume(socket, data);
                    default -> {}
                }
            }
        } finally {
            session.ifPresent(ended -> ended.end(socket));
        }
        closed(socket);
    }

    /** With 1000 or 1001 the session is over, and the bot is offline at once. */
    private synchronized void closed(WebSocket socket) {
        if (socket.closedWith() > 0) {
            log.add("closed with " + socket.closedWith());
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

    /** Sends an event to whom it concerns, at once or once the session is resumed. Whether anybody hears it now. */
    boolean emit(String type, JsonNode data, long server) {
        var concerned = sessions.stream().filter(session -> session.hears(server)).toList();
        concerned.forEach(session -> session.emit(type, data));
        return concerned.stream().anyMatch(Session::isConnected);
    }

    /** Asks the bot to connect again and to resume. */
    void reconnect(Predicate<Session> which) {
        sessions.stream().filter(which).forEach(Session::reconnect);
    }

    /** Breaks lines without a word. */
    void drop(Predicate<Session> which) throws IOException {
        for (var session : sessions) {
            if (which.test(session)) {
                session.drop();
            }
        }
    }

    /** Breaks the lines and takes no other until it is {@link #restore restored}. */
    synchronized void cut() throws IOException {
        isCut = true;
        drop(_ -> true);
    }

    synchronized void restore() {
        isCut = false;
    }

    synchronized boolean isCut() {
        return isCut;
    }

    /** Ends sessions for good: what is missed from now on is lost, and the bot has to identify anew. */
    void invalidate(Predicate<Session> which) {
        var ended = sessions.stream().filter(which).toList();
        sessions.removeAll(ended);
        ended.forEach(Session::invalidate);
    }

    /** Keeps the lines open and answers nothing on them any more, as when a router has forgotten them. */
    void fallSilent() {
        sessions.forEach(Session::fallSilent);
    }

    synchronized void beatEvery(long millis) {
        heartbeatMillis = millis;
    }

    synchronized void fill(Crowd servers) {
        crowd = servers;
    }

    /** Takes no bot with fewer shards. */
    synchronized void require(int shards) {
        fewest = shards;
    }

    synchronized int fewest() {
        return fewest;
    }

    IdentifyLimit limit() {
        return limit;
    }

    List<String> log() {
        return List.copyOf(log);
    }

    /** The sessions whose line stands. */
    List<Session> connected() {
        return sessions.stream().filter(Session::isConnected).toList();
    }

    private synchronized long heartbeat() {
        return heartbeatMillis;
    }

    private static void heartbeat(WebSocket socket, Optional<Session> session) throws IOException {
        if (session.isEmpty() || session.get().acknowledges(socket)) {
            socket.write(Json.object("{'op':11}"));
        }
    }

    private synchronized @Nullable Session identify(WebSocket socket, JsonNode data, String via) throws IOException {
        var shard = data.path("shard").path(0).asInt(0);
        var total = data.path("shard").path(1).asInt(1);
        if (!data.path("token").asText().equals(token)) {
            return refuse(socket, INVALID_TOKEN, "refused");
        }
        if (shard < 0 || shard >= total) {
            return refuse(socket, INVALID_SHARD, "refused shard " + shard + " of " + total);
        }
        if (total < fewest) {
            return refuse(socket, SHARDING_REQUIRED, "refused so few shards as " + total);
        }
        if (!limit.take(shard, total, via)) {
            log.add("identified too soon as shard " + shard);
            socket.write(Json.object("{'op':9,'d':false}"));
            return null;
        }
        log.add("identified with intents " + data.path("intents").asInt());
        begun++;
        var session = new Session("session" + begun, shard, total, address + via, via, crowd);
        sessions.removeIf(before -> !before.isConnected() && before.isSameShard(session));
        sessions.add(session);
        session.begin(socket);
        return session;
    }

    private @Nullable Session refuse(WebSocket socket, int code, String entry) throws IOException {
        log.add(entry);
        socket.close(code);
        return null;
    }

    private Optional<Session> resume(WebSocket socket, JsonNode data) throws IOException {
        var id = data.path("session_id").asText();
        var session = sessions.stream().filter(each -> each.id().equals(id)).findFirst();
        if (session.isEmpty()) {
            log.add("not resumed");
            socket.write(Json.object("{'op':9,'d':false}"));
            return session;
        }
        log.add("resumed");
        session.get().resume(socket, data.path("seq").asInt());
        return session;
    }
}
