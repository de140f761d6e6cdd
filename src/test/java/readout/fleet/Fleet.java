package readout.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import readout.CorpusCopy;
import readout.Waiting;
import readout.discord.server.DiscordServer;
import readout.discord.server.Exchange;
import readout.discord.server.Member;
import readout.discord.server.Message;
import readout.discord.server.Place;
import readout.state.EarlierFiles;
import readout.state.Follow;
import readout.state.FollowRequest;
import readout.state.FollowTerms;
import readout.state.Memory;
import readout.state.PostgresServer;

/**
 * Four shards in the processes {@code a} (0 and 1) and {@code b} (2 and 3), on one index and one PostgreSQL database, with
 * a local Discord. Moderators are on shard 0.
 */
final class Fleet implements AutoCloseable {

    static final int SHARDS = 4;
    /** One place for each shard, by its number. */
    static final List<Place> PLACES = List.of(Place.HOME, Place.EAST, Place.SOUTH, Place.WEST);

    private static final Map<String, String> RANGES = Map.of("a", "0-1", "b", "2-3");
    private static final Pattern EDITION = Pattern.compile("edition (\\d+)");

    private final Path folder;
    private final DiscordServer discord = DiscordServer.start(0);
    private final String database = PostgresServer.database();
    private final Memory memory;
    private final Map<String, StartedBot> bots = new TreeMap<>();

    Fleet(Path folder) throws IOException {
        this.folder = folder;
        CorpusCopy.of(Path.of(System.getProperty("readout.home", ""), "index/corpus"), folder.resolve("corpus"));
        memory = Memory.postgres(database, () -> null, new EarlierFiles(folder.resolve("a"), folder.resolve("b")),
            (_, _) -> {});
    }

    DiscordServer discord() {
        return discord;
    }

    /** The processes' memory, as another process sees it. */
    Memory memory() {
        return memory;
    }

    StartedBot bot(String name) {
        return Objects.requireNonNull(bots.get(name));
    }

    /** Starts a process; its shards connect one after another. */
    void start(String name) throws IOException {
        bots.put(name, start(name, RANGES.getOrDefault(name, "0")));
    }

    /** Starts a process with shards of one's choice, for which the fleet is not answerable. */
    StartedBot start(String name, String range) throws IOException {
        return StartedBot.start(folder, folder.resolve(name + ".log"), settings(name, range));
    }

    private Map<String, String> settings(String name, String range) {
        var settings = StartedBot.settings(discord.apiAddress(name), discord.gatewayAddress(name),
            folder.resolve("corpus"), folder.resolve("lucene"));
        settings.put("READOUT_DISCORD_SHARDS_TOTAL", Integer.toString(SHARDS));
        settings.put("READOUT_DISCORD_SHARDS_RANGE", range);
        settings.put("READOUT_DISCORD_COOLDOWN", "0");
        settings.put("READOUT_MEMORY_URL", database);
        return settings;
    }

    /** By which process each shard is to be served. */
    static String owner(int shard) {
        return shard < 2 ? "/a" : "/b";
    }

    /** Waits until every shard is served, and by whom it shall be. */
    void awaitShards() {
        Waiting.until("all shards", () -> {
            var served = discord.shards();
            return served.size() == SHARDS
                && served.entrySet().stream()
                    .allMatch(shard -> shard.getValue().equals(List.of(owner(shard.getKey()))));
        });
    }

    Exchange ask(Place place, int member) {
        return discord.command(Member.number(member).in(place), "claims", Map.of("event", "putin-call"));
    }

    /** The number of the edition that an answer is from. */
    static long edition(Message answer) {
        var edition = EDITION.matcher(answer.text());
        var found = 0L;
        while (edition.find()) {
            found = Long.parseLong(edition.group(1));
        }
        return found;
    }

    /** A follow of the event in a place's channel. */
    Follow follow(Place place) {
        var request = new FollowRequest(new readout.state.Place.Channel(place.server(), place.channelId()),
            Member.moderator().id(), new FollowTerms(null, null, null, "putin-call", null), Instant.now(), 1,
            null);
        return memory.stores().follows().add(request, 25).orElseThrow();
    }

    /** Adds a statement to the event, and publishes as a moderator does. */
    void publishStatement(int number) throws IOException {
        var file = folder.resolve("corpus/events/putin-call.yaml");
        var text = Files.readString(file);
        var at = text.indexOf("\nstatements:\n") + "\nstatements:\n".length();
        Files.writeString(file, text.substring(0, at) + """
              - id: a-new-statement-%1$d
                speaker: jd-vance
                role: Vice President of the United States
                gist: Vance adds remark number %1$d.
                said: 2025-05-19
                topics: [ceasefire]
                source: %2$s
                via: [news report]
            """.formatted(number, source(text)) + text.substring(at));
        publish();
    }

    private static String source(String text) {
        var at = text.indexOf("    source: ") + "    source: ".length();
        return text.substring(at, text.indexOf('\n', at)).strip();
    }

    /** Puts right the gist of a statement of one's own that stands there. */
    void publishCorrection(int number, String was, String is) throws IOException {
        var file = folder.resolve("corpus/events/putin-call.yaml");
        var text = Files.readString(file);
        var at = text.indexOf("  - id: a-new-statement-" + number + "\n");
        var changed = text.substring(at).replaceFirst(Pattern.quote("    gist: " + was + "\n"), """
                gist: %s
                corrections:
                  - was: %s
                    reason: Remark %d was another
                    date: 2026-11-24
            """.formatted(is, was, number));
        Files.writeString(file, text.substring(0, at) + changed);
        publish();
    }

    private void publish() {
        var shown = discord.command(Member.moderator(), "reload", Map.of()).answer();
        var label = shown.buttons().stream().filter(button -> button.startsWith("Publish")).findFirst()
            .orElseThrow(() -> new AssertionError(shown.text()));
        var live = discord.press(Member.moderator(), shown, label).answer();
        if (!live.text().contains("is live")) {
            throw new AssertionError(live.text());
        }
    }

    @Override
    public void close() throws IOException {
        bots.values().forEach(StartedBot::close);
        memory.close();
        discord.close();
    }
}
