package readout.app;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.git.GitSource;
import readout.search.opensearch.ClusterAddress;
import readout.search.opensearch.ClusterSettings;
import readout.state.Shards;

/**
 * What an operator has set; {@link Setting} tells what can be set, and how.
 *
 * @param index the folder of the index
 * @param editionsKept the live one among them
 * @param snapshots how editions go from one process to others
 * @param search where the index is kept, if not in that folder
 * @param sentenceModel whether meaning is searched, too
 */
record Settings(
    Corpus corpus,
    Path index,
    int editionsKept,
    Snapshots snapshots,
    Search search,
    boolean sentenceModel,
    Remembering memory,
    Discord discord,
    Moderation moderation,
    Operating operating) {

    /**
     * Where the corpus stands.
     *
     * @param folder of its files, unless they are fetched
     * @param repository null when they are not fetched
     */
    record Corpus(Path folder, @Nullable GitSource repository) {}

    /**
     * How editions go from one process to others that have an index of their own.
     *
     * @param publish the folder into which they are put; null for none
     * @param from the folder from which they are taken; null when this process makes them itself
     */
    record Snapshots(@Nullable Path publish, @Nullable Path from) {}

    /**
     * Which engine keeps the index.
     *
     * @param inCluster whether the cluster does
     * @param cluster null where none is told of
     */
    record Search(boolean inCluster, @Nullable Cluster cluster) {}

    /** A cluster, and how editions are kept in it. */
    record Cluster(ClusterAddress address, ClusterSettings editions) {}

    /**
     * Where the bot's memory is kept.
     *
     * @param file of SQLite; null for one beside the index
     * @param url of PostgreSQL, without a password; null when the file is used
     * @param passwordFile null for none
     */
    record Remembering(@Nullable Path file, @Nullable String url, @Nullable Path passwordFile) {}

    /**
     * How to reach Discord.
     *
     * @param token null when none is set: only the bot needs one
     * @param api with a final slash; null for Discord's own
     * @param gateway null for the one that the API names
     * @param compressed whether the gateway compresses what it sends
     * @param coolDown how long a member waits between two questions
     * @param drain how long a bot that is told to end goes on answering at most
     * @param shards of this process; null for all of as many as Discord recommends
     */
    record Discord(
        @Nullable Token token, @Nullable URI api, @Nullable URI gateway, boolean compressed, Duration coolDown,
        Duration drain, @Nullable Shards shards) {}

    /**
     * How the bot is watched.
     *
     * @param metrics where figures and health are served; null for nowhere
     * @param logsJson whether the log is for programs
     */
    record Operating(@Nullable InetSocketAddress metrics, boolean logsJson) {}

    /**
     * Who may reload the corpus from Discord.
     *
     * @param homeServer null when nobody may
     */
    record Moderation(@Nullable Long homeServer, Set<Long> roles) {
        Moderation {
            roles = Set.copyOf(roles);
        }
    }

    /** What is not the index itself stands beside it. */
    Path beside(String name) {
        return index.resolveSibling(name);
    }

    /** What reading the settings came to. */
    sealed interface Outcome {

        record Usable(Settings settings) implements Outcome {}

        /** Every mistake, each a sentence that names the place. */
        record Unusable(List<String> problems) implements Outcome {
            public Unusable {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Reads the file under a home folder and the environment, which goes before it. */
    static Outcome load(Path home, Map<String, String> environment) {
        var problems = new ArrayList<String>();
        var givens = new EnumMap<Setting, Given>(Setting.class);
        SettingsFile.read(home, givens, problems);
        SettingsEnvironment.read(environment, givens, problems);
        var settings = of(new SettingsReader(home, givens, problems));
        if (settings.moderation.homeServer == null && !settings.moderation.roles.isEmpty()) {
            problems.add(givens.get(Setting.MODERATOR_ROLES) + ": roles are those of a server; set "
                + Setting.HOME_SERVER.path() + " (" + Setting.HOME_SERVER.variable() + ") too");
        }
        return problems.isEmpty() ? new Outcome.Usable(settings) : new Outcome.Unusable(problems);
    }

    private static Settings of(SettingsReader reader) {
        var discord = new Discord(
            new TokenReader(reader).read(),
            folder(reader.address(Setting.DISCORD_API_URL)),
            reader.address(Setting.DISCORD_GATEWAY_URL),
            reader.word(Setting.DISCORD_COMPRESSION).equals("zlib"),
            Duration.ofSeconds(reader.number(Setting.DISCORD_COOLDOWN)),
            Duration.ofSeconds(reader.number(Setting.DISCORD_DRAIN)),
            new ShardsReader(reader).read());
        var kept = reader.number(Setting.EDITIONS_KEPT);
        return new Settings(
            new Corpus(reader.path(Setting.CORPUS), new GitSourceReader(reader).read()),
            reader.path(Setting.INDEX),
            kept,
            new SnapshotsReader(reader).read(),
            new SearchReader(reader).read(kept),
            reader.isOn(Setting.SENTENCE_MODEL),
            new MemoryReader(reader).read(),
            discord,
            new Moderation(reader.id(Setting.HOME_SERVER), reader.ids(Setting.MODERATOR_ROLES)),
            new Operating(new AddressReader(reader).read(Setting.METRICS_ADDRESS),
                reader.word(Setting.LOGGING_FORMAT).equals("json")));
    }

    /** With a final slash, so that what is resolved against it comes below it. */
    private static @Nullable URI folder(@Nullable URI address) {
        return address == null || address.toString().endsWith("/") ? address : URI.create(address + "/");
    }
}
