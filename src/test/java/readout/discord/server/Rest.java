package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The HTTP API: what a bot needs to log in, to register commands and to answer interactions; the rest {@link ChannelRest} answers. */
final class Rest {

    private static final Pattern COMMANDS = Pattern.compile("/applications/\\d+/commands");
    private static final Pattern CALLBACK = Pattern.compile("/interactions/\\d+/([^/]+)/callback");
    private static final Pattern FOLLOW_UP = Pattern.compile("/webhooks/\\d+/([^/]+)");
    private static final Pattern MESSAGE = Pattern.compile("/webhooks/\\d+/([^/]+)/messages/([^/]+)");

    private final String token;
    private final String gateway;
    private final Snowflakes ids;
    private final Channel channel;
    private final ChannelRest channels;
    private final Map<String, Exchange> exchanges = new ConcurrentHashMap<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private volatile @Nullable JsonNode commands;

    Rest(String token, String gateway, Snowflakes ids, Channel channel, ChannelRest channels) {
        this.token = token;
        this.gateway = gateway;
        this.ids = ids;
        this.channel = channel;
        this.channels = channels;
    }

    HttpReply answer(HttpRequest request) {
        var path = request.path().replaceFirst("^/api/v10", "");
        var callback = CALLBACK.matcher(path);
        if (callback.matches()) {
            return callbacks(callback).callback(request);
        }
        var followUp = FOLLOW_UP.matcher(path);
        if (followUp.matches()) {
            return callbacks(followUp).followUp(request);
        }
        var message = MESSAGE.matcher(path);
        if (message.matches()) {
            return callbacks(message).message(request, message.group(2));
        }
        return ("Bot " + token).equals(request.headers().get("Authorization"))
            ? answerBot(request, path)
            : HttpReply.error(401, 0, "401: Unauthorized");
    }

    void add(Exchange exchange) {
        exchanges.put(exchange.token(), exchange);
    }

    void forgetExchanges() {
        exchanges.clear();
    }

    List<String> violations() {
        return violations;
    }

    @Nullable JsonNode commands() {
        return commands;
    }

    private Callbacks callbacks(MatchResult path) {
        return new Callbacks(exchanges.get(path.group(1)), channel, path.group() + ": ", violations);
    }

    private HttpReply answerBot(HttpRequest request, String path) {
        if (path.equals("/users/@me")) {
            return HttpReply.ok(Payloads.bot());
        }
        if (path.equals("/gateway/bot")) {
            var limit = Json.object("{'total':1000,'remaining':999,'reset_after':14400000,'max_concurrency':1}");
            var body = Json.object().put("url", gateway).put("shards", 1);
            return HttpReply.ok(body.set("session_start_limit", limit));
        }
        if (COMMANDS.matcher(path).matches() && request.method().equals("PUT")) {
            return register((ArrayNode) Json.read(request.body()));
        }
        return channels.answer(request, path);
    }

    private HttpReply register(ArrayNode registered) {
        new CommandLimits(violation -> violations.add("commands: " + violation)).check(registered);
        commands = registered;
        var answer = registered.deepCopy();
        answer.forEach(command -> ((ObjectNode) command)
            .put("id", ids.next()).put("application_id", Payloads.APPLICATION).put("version", "1"));
        return HttpReply.ok(answer);
    }
}
