package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of the HTTP API with which a bot writes without having been asked: in channels and to members. */
final class ChannelRest {

    private static final Pattern MESSAGES = Pattern.compile("/channels/(\\d+)/messages");
    private static final Pattern MESSAGE = Pattern.compile("/channels/(\\d+)/messages/(\\d+)");
    private static final Pattern AFTER = Pattern.compile("(?:^|&)after=(\\d+)");
    private static final Pattern LIMIT = Pattern.compile("(?:^|&)limit=(\\d+)");
    private static final long FIRST_MEMBER = 400_000_000_000_000_000L;
    private static final long FIRST_DIRECT = 310_000_000_000_000_000L;
    private static final long LAST_DIRECT = 399_999_999_999_999_999L;
    private static final int MOST_LISTED = 50;

    private final Channel channel;
    private final Map<String, Refusal> refusals = new ConcurrentHashMap<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final List<Consumer<Message>> watchers = new CopyOnWriteArrayList<>();
    private volatile @Nullable RateLimit limit;

    ChannelRest(Channel channel) {
        this.channel = channel;
    }

    /** The channel of letters to a member. */
    static String direct(long member) {
        return Long.toString(FIRST_DIRECT + member - FIRST_MEMBER);
    }

    HttpReply answer(HttpRequest request, String path) {
        if (path.equals("/users/@me/channels") && request.method().equals("POST")) {
            return open(Json.read(request.body()).path("recipient_id").asLong());
        }
        var messages = MESSAGES.matcher(path);
        if (messages.matches()) {
            var id = messages.group(1);
            var refusal = refusal(id);
            return refusal == null ? messages(request, id) : refusal.reply();
        }
        var message = MESSAGE.matcher(path);
        if (message.matches()) {
            var refusal = refusal(message.group(1));
            return refusal == null ? message(request, message.group(1), message.group(2)) : refusal.reply();
        }
        return HttpReply.error(404, 0, "404: Not Found");
    }

    void refuse(String id, @Nullable Refusal refusal) {
        refusals.compute(id, (_, _) -> refusal);
    }

    void limit(RateLimit most) {
        limit = most;
    }

    void watch(Consumer<Message> watcher) {
        watchers.add(watcher);
    }

    List<String> violations() {
        return violations;
    }

    private static HttpReply open(long member) {
        if (member < FIRST_MEMBER) {
            return Refusal.UNKNOWN_USER.reply();
        }
        var opened = Json.object("{'type':1,'flags':0}").put("id", direct(member)).putNull("last_message_id");
        opened.putArray("recipients").addObject().put("id", Long.toString(member)).put("username", "member")
            .put("discriminator", "0").putNull("avatar");
        return HttpReply.ok(opened);
    }

    private @Nullable Refusal refusal(String id) {
        var place = Stream.of(Place.values()).filter(each -> each.channel().equals(id)).findFirst();
        var isDirect = Long.parseLong(id) >= FIRST_DIRECT && Long.parseLong(id) <= LAST_DIRECT;
        if (place.isEmpty() && !isDirect) {
            return Refusal.UNKNOWN_CHANNEL;
        }
        return place.filter(each -> each == Place.FOREIGN).isPresent() ? Refusal.MISSING_ACCESS : refusals.get(id);
    }

    private HttpReply messages(HttpRequest request, String id) {
        if (request.method().equals("GET")) {
            return list(request, id);
        }
        var most = limit;
        return most == null ? post(request, id) : most.take(id, () -> post(request, id));
    }

    private HttpReply post(HttpRequest request, String id) {
        var data = checked(Json.read(request.body()), request.path());
        var nonce = data.path("nonce").asText();
        if (nonce.length() > 25) {
            return Refusal.INVALID_BODY.reply();
        }
        var known = channel.in(id).size();
        var posted = channel.post(id, data);
        if (channel.in(id).size() > known) {
            watchers.forEach(watcher -> watcher.accept(posted));
        }
        return HttpReply.ok(posted.json().<ObjectNode>deepCopy().put("nonce", nonce));
    }

    /** The newest first, as Discord lists them. */
    private HttpReply list(HttpRequest request, String id) {
        var after = AFTER.matcher(request.query());
        var most = LIMIT.matcher(request.query());
        var from = after.find() ? Long.parseLong(after.group(1)) : 0;
        var count = most.find() ? Integer.parseInt(most.group(1)) : MOST_LISTED;
        var later = channel.in(id).stream().filter(message -> Long.parseLong(message.id()) > from).toList();
        var listed = from == 0
            ? later.reversed().stream().limit(count)
            : later.subList(0, Math.min(count, later.size())).reversed().stream();
        return HttpReply.ok(Json.array(listed.map(Message::json)));
    }

    private HttpReply message(HttpRequest request, String id, String message) {
        if (channel.in(id).stream().noneMatch(each -> each.id().equals(message))) {
            return Refusal.UNKNOWN_MESSAGE.reply();
        }
        return switch (request.method()) {
            case "PATCH" -> amended(channel.amend(message, checked(Json.read(request.body()), request.path())));
            case "DELETE" -> {
                channel.remove(message);
                yield HttpReply.empty();
            }
            default -> found(channel.find(message));
        };
    }

    private HttpReply amended(@Nullable Message message) {
        if (message != null) {
            watchers.forEach(watcher -> watcher.accept(message));
        }
        return found(message);
    }

    private static HttpReply found(@Nullable Message message) {
        return message == null ? Refusal.UNKNOWN_MESSAGE.reply() : HttpReply.ok(message.json());
    }

    private JsonNode checked(JsonNode message, String where) {
        new MessageLimits(violation -> violations.add(where + ": " + violation)).check(message);
        return message;
    }
}
