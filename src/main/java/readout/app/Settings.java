package readout.app;

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
import readout.state.Shards;

/**
 * What an operator can set. The file {@code config/readout.yaml} and the environment are explained in that file.
 *
 * @param index the folder of the index
 * @param editionsKept the live one among them
 * @param sentenceModel whether meaning is searched, too
 */
record Settings(
    Corpus corpus,
    Path index,
    int editionsKept,
    boolean sentenceModel,
    Remembering memory,
    Discord discord,
    Moderation moderation) {

    /**
     * Where the corpus stands.
     *
     * @param folder of its files, unless they are fetched
     * @param repository null when they are not fetched
     */
    record Corpus(Path folder, @Nullable GitSource repository) {}

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
     * @param shards of this process; null for all of as many as Discord recommends
     */
    record Discord(
        @Nullable Token token, @Nullable URI api, @Nullable URI gateway, boolean compressed, Duration coolDown,
        @Nullable Shards shards) {}

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
            folder(reader.address(Setting.DISCORD_API_URL, List.of("https", "http"))),
            reader.address(Setting.DISCORD_GATEWAY_URL, List.of("wss", "ws")),
            reader.word(Setting.DISCORD_COMPRESSION, List.of("zlib", "none")).equals("zlib"),
            Duration.ofSeconds(reader.number(Setting.DISCORD_COOLDOWN, 0, 3600, 3)),
            new ShardsReader(reader).read());
        return new Settings(
            new Corpus(reader.path(Setting.CORPUS, "index/corpus"), new GitSourceReader(reader).read()),
            reader.path(Setting.INDEX, "index/lucene"),
            reader.number(Setting.EDITIONS_KEPT, 1, 100, 5),
            reader.word(Setting.SENTENCE_MODEL, List.of("on", "off")).equals("on"),
            new MemoryReader(reader).read(),
            discord,
            new Moderation(reader.id(Setting.HOME_SERVER), reader.ids(Setting.MODERATOR_ROLES)));
    }

    /** With a final slash, so that what is resolved against it comes below it. */
    private static @Nullable URI folder(@Nullable URI address) {
        return address == null || address.toString().endsWith("/") ? address : URI.create(address + "/");
    }
}
