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

    /** What stands before it says which of the bot's processes asks. */
    private static final Pattern VERSION = Pattern.compile("^(/[^/]+)?/api/v10");
    private static final Pattern COMMANDS = Pattern.compile("/applications/\\d+/commands");
    private static final Pattern CALLBACK = Pattern.compile("/interactions/\\d+/([^/]+)/callback");
    private static final Pattern FOLLOW_UP = Pattern.compile("/webhooks/\\d+/([^/]+)");
    private static final Pattern MESSAGE = Pattern.compile("/webhooks/\\d+/([^/]+)/messages/([^/]+)");

    private final String token;
    private final String address;
    private final Gateway gateway;
    private final Snowflakes ids;
    private final Channel channel;
    private final ChannelRest channels;
    private final Map<String, Exchange> exchanges = new ConcurrentHashMap<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private volatile @Nullable JsonNode commands;

    Rest(String token, String address, Gateway gateway, Snowflakes ids, Channel channel, ChannelRest channels) {
        this.token = token;
        this.address = address;
        this.gateway = gateway;
        this.ids = ids;
        this.channel = channel;
        this.channels = channels;
    }

    HttpReply answer(HttpRequest request) {
        var path = VERSION.matcher(request.path()).replaceFirst("");
        var callback = CALLBACK.matcher(path);
        if (callback.matches()) {
            var exchange = exchanges.get(callback.group(1));
            if (exchange != null) {
                exchange.note(request.path().substring(0, request.path().indexOf("/api/")));
            }
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

    void forget(Exchange exchange) {
        exchanges.remove(exchange.token());
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
            return HttpReply.ok(gateway());
        }
        if (COMMANDS.matcher(path).matches() && request.method().equals("PUT")) {
            return register((ArrayNode) Json.read(request.body()));
        }
        return channels.answer(request, path);
    }

    private ObjectNode gateway() {
        var begun = gateway.limit().taken().size();
        var body = Json.object().put("url", address).put("shards", gateway.fewest());
        body.putObject("session_start_limit").put("total", 1000).put("remaining", Math.max(0, 1000 - begun))
            .put("reset_after", 14_400_000).put("max_concurrency", gateway.limit().buckets());
        return body;
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
