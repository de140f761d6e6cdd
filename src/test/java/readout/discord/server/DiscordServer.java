package readout.discord.server;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small Discord on a port of the loopback interface. Drives one bot; safe for use by many threads. */
public final class DiscordServer implements AutoCloseable {

    /** The token that it takes. */
    public static final String TOKEN =
        Base64.getEncoder().encodeToString(Payloads.APPLICATION.getBytes(StandardCharsets.UTF_8)) + ".local.token";

    private final ServerSocket socket;
    private final Snowflakes ids = new Snowflakes();
    private final Channel channel = new Channel(ids);
    private final ChannelRest channels;
    private final Gateway gateway;
    private final Rest rest;
    private final Wire wire;

    private DiscordServer(ServerSocket socket) {
        this.socket = socket;
        this.gateway = new Gateway(TOKEN, gatewayAddress().toString());
        this.channels = new ChannelRest(channel);
        this.rest = new Rest(TOKEN, gatewayAddress().toString(), gateway, ids, channel, channels);
        this.wire = new Wire(socket, rest, gateway);
    }

    /** On a port, or on any free one for 0. */
    public static DiscordServer start(int port) throws IOException {
        var server = new DiscordServer(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(server.wire::accept);
        return server;
    }

    public URI apiAddress() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/api/v10/");
    }

    /** The same for one of several processes of the bot, which its requests then tell apart. */
    public URI apiAddress(String process) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/" + process + "/api/v10/");
    }

    public URI gatewayAddress(String process) {
        return URI.create(gatewayAddress() + "/" + process);
    }

    public URI gatewayAddress() {
        return URI.create("ws://127.0.0.1:" + socket.getLocalPort());
    }

    /** A member types a slash command. */
    public Exchange command(Member member, String name, Map<String, ?> options) {
        return emit(Interactions.COMMAND, member, Interactions.command(name, options, ""), null);
    }

    /** A member uses a command on a message that somebody else wrote. */
    public Exchange onMessage(Member member, String name, String content) {
        var target = Payloads.message(ids.next(), Member.number(7).in(member.place()), content);
        return emit(Interactions.COMMAND, member, Interactions.onMessage(name, target), null);
    }

    /** A member uses a command on a message of the bot's. */
    public Exchange onMessage(Member member, String name, Message message) {
        return emit(Interactions.COMMAND, member, Interactions.onMessage(name, message.json().deepCopy()), null);
    }

    /** A member types on in one option. */
    public Exchange complete(Member member, String name, String option, String typed) {
        return complete(member, name, option, typed, Map.of());
    }

    /** The same, with other options filled in. */
    public Exchange complete(Member member, String name, String option, String typed, Map<String, String> others) {
        var options = new LinkedHashMap<String, String>(others);
        options.put(option, typed);
        return emit(Interactions.AUTOCOMPLETE, member, Interactions.command(name, options, option), null);
    }

    /** A member presses a button of a message as they see it. */
    public Exchange press(Member member, Message message, String label) {
        var id =
            message.button(label).orElseThrow(() -> new AssertionError(label + " is not among " + message.buttons()));
        return emit(Interactions.COMPONENT, member, Interactions.button(id), message);
    }

    /** A member chooses an entry of a message's menu. */
    public Exchange choose(Member member, Message message, String label) {
        var value =
            message.entry(label).orElseThrow(() -> new AssertionError(label + " is not among " + message.entries()));
        return emit(Interactions.COMPONENT, member, Interactions.choice("menu", value), message);
    }

    /** A member sends a form that opened on a message. */
    public Exchange submit(Member member, Message message, Reaction.Form form, Map<String, String> fields) {
        return emit(Interactions.MODAL, member, Interactions.filled(form.json(), fields), message);
    }

    /** A member sends a form that opened on a command. */
    public Exchange submit(Member member, Reaction.Form form, Map<String, String> fields) {
        return emit(Interactions.MODAL, member, Interactions.filled(form.json(), fields), null);
    }

    /** A message as it stands now; null once it is removed. */
    public @Nullable Message find(Message message) {
        return channel.find(message.id());
    }

    /** What everyone sees in the channel of a place, the oldest first. */
    public List<Message> posts(Place place) {
        return channel.in(place.channel());
    }

    /** What the bot wrote to a member. */
    public List<Message> letters(Member member) {
        return channel.in(ChannelRest.direct(member.id()));
    }

    /** Takes a message of the bot's away, as a moderator does. */
    public void remove(Message message) {
        channel.remove(message.id());
    }

    /** Forgets every nonce, as Discord does after some minutes. */
    public void forgetNonces() {
        channel.forgetNonces();
    }

    /** Lets a place refuse what the bot does in its channel; null to let it in again. */
    public void refuse(Place place, @Nullable Refusal refusal) {
        channels.refuse(place.channel(), refusal);
    }

    /** Lets a member refuse letters of the bot; null to take them again. */
    public void refuse(Member member, @Nullable Refusal refusal) {
        channels.refuse(ChannelRest.direct(member.id()), refusal);
    }

    /** Lets each channel take no more than so many messages in a while. */
    public void limitPosts(int most, Duration window) {
        channels.limit(new RateLimit(most, window));
    }

    /** Tells of every message that the bot posts or edits without an interaction. */
    public void watch(Consumer<Message> watcher) {
        channels.watch(watcher);
    }

    public void fail(Fault fault) {
        wire.fail(fault);
    }

    /** Ends all faults. */
    public void heal() {
        wire.heal();
    }

    public void askToReconnect() {
        gateway.reconnect(_ -> true);
    }

    public void askToReconnect(int shard) {
        gateway.reconnect(session -> session.shard() == shard);
    }

    public void dropConnection() throws IOException {
        gateway.drop(_ -> true);
    }

    public void dropConnection(int shard) throws IOException {
        gateway.drop(session -> session.shard() == shard);
    }

    /** Breaks the gateway's line and takes no other until {@link #restoreConnection}. */
    public void cutConnection() throws IOException {
        gateway.cut();
    }

    public void restoreConnection() {
        gateway.restore();
    }

    /** Ends the gateway's session, so that it cannot be resumed. */
    public void invalidateSession() {
        gateway.invalidate(_ -> true);
    }

    public void invalidateSession(int shard) {
        gateway.invalidate(session -> session.shard() == shard);
    }

    /** Takes no bot with fewer shards, and recommends so many. */
    public void requireShards(int shards) {
        gateway.require(shards);
    }

    /** Lets the bot be a member of so many more servers, in which nobody asks anything. Before it starts. */
    public void fill(int servers, int channels, int roles) {
        gateway.fill(new Crowd(servers, channels, roles));
    }

    /** When shards identified; how many may at once. */
    public IdentifyLimit identifies() {
        return gateway.limit();
    }

    public void identifyAtOnce(int most) {
        gateway.limit().buckets(most);
    }

    /** The processes by which each shard is served at this moment. */
    public Map<Integer, List<String>> shards() {
        return gateway.connected().stream()
            .collect(groupingBy(Session::shard, TreeMap::new, mapping(Session::via, toList())));
    }

    /** Forgets an interaction with its answer, and the requests so far, so that memory does not grow. */
    public void forget(Exchange exchange) {
        rest.forget(exchange);
        wire.forgetRequests();
        var answer = exchange.original();
        if (answer != null) {
            channel.remove(answer);
        }
    }

    public void fallSilent() {
        gateway.fallSilent();
    }

    /** How often the next line is to be heard of. */
    public void beatEvery(long millis) {
        gateway.beatEvery(millis);
    }

    /** What happened on the gateway, such as "resumed". */
    public List<String> gatewayLog() {
        return gateway.log();
    }

    public boolean isConnected() {
        return !gateway.connected().isEmpty();
    }

    /** What the bot registered last. */
    public @Nullable JsonNode commands() {
        return rest.commands();
    }

    /** Everything the bot sent that Discord would not take. */
    public List<String> violations() {
        return Stream.concat(rest.violations().stream(), channels.violations().stream()).toList();
    }

    /** Method, path and body of every request. */
    public List<String> requests() {
        return wire.requests();
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }

    private Exchange emit(int type, Member member, ObjectNode data, @Nullable Message message) {
        var id = ids.next();
        var event = Interactions.event(type, id, member, data);
        if (message != null) {
            event.set("message", message.json());
        }
        var exchange = new Exchange(member, event.path("token").asText(), message == null ? null : message.id());
        rest.add(exchange);
        exchange.heard(gateway.emit("INTERACTION_CREATE", event, member.place().server()));
        return exchange;
    }
}
