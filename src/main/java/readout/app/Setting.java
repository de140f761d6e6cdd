package readout.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be set: under which name in the file and in the environment, to what, and what it means. The delivered file,
 * {@code docs/CONFIGURATION.md} and the remedies of mistakes are made from this list, in its order.
 */
enum Setting {
    CORPUS("corpus", Kind.FOLDER, "index/corpus", "Where the corpus stands that moderators edit."),
    CORPUS_GIT_URL("corpus.git.url", new Kind.Address("https://", "http://", "file:///"), "", """
        Or the git repository from which a reload fetches it, in place of the folder; its address is without user and \
        password."""),
    CORPUS_GIT_BRANCH("corpus.git.branch", new Kind.Text("a name"), "main", "The branch that is published."),
    CORPUS_GIT_FOLDER("corpus.git.folder", new Kind.Text("a folder in the repository"), "", """
        The folder in it that holds the corpus, if not all of it does."""),
    CORPUS_GIT_CREDENTIALS_FILE("corpus.git.credentials-file", Kind.FILE, "", """
        If the repository is not open to all: a file with the two lines 'username: …' and 'password: …', or with an \
        access token alone."""),
    INDEX("index", Kind.FOLDER, "index/lucene", "Where the index is kept."),
    EDITIONS_KEPT("editions.kept", new Kind.WholeNumber(1, 100), "5", """
        How many editions are kept, the live one among them. A long answer's further pages stay on the edition it \
        began with while that is kept."""),
    SNAPSHOTS_PUBLISH("snapshots.publish", Kind.FOLDER, "", """
        A folder into which each new edition is put whole, for processes elsewhere that have an index of their own."""),
    SNAPSHOTS_FROM("snapshots.from", Kind.FOLDER, "", """
        Or the folder from which this process takes its editions, which another one puts there; it then publishes none \
        itself."""),
    SEARCH_ENGINE("search.engine", new Kind.Word("embedded", "opensearch"), "embedded", """
        Whether the index is kept in that folder or in an OpenSearch cluster, which several processes can share. \
        './readout index --engine opensearch' fills it beforehand."""),
    SEARCH_URLS("search.opensearch.urls", new Kind.Text("""
        a list of addresses that begin with https:// or http://, without user and password, as [https://one:9200, \
        https://two:9200]"""), "", """
        Some of the cluster's nodes."""),
    SEARCH_PREFIX("search.opensearch.prefix", new Kind.Text("""
        a word of small letters, digits and hyphens, a letter first, 60 at most"""), "readout", """
        How the names of all indexes begin that Readout makes there. Each corpus needs \
        one of its own."""),
    SEARCH_USER("search.opensearch.user", new Kind.Text("a name"), "", "As whom to ask the cluster, if it asks."),
    SEARCH_PASSWORD_FILE("search.opensearch.password-file", Kind.FILE, "", """
        A file that holds that user's password and nothing else."""),
    SEARCH_CA_FILE("search.opensearch.ca-file", Kind.FILE, "",
        """
        A file with the certificates, in PEM, that the cluster's are signed with, if Java does not trust them anyway."""),
    SEARCH_SHARDS("search.opensearch.shards", new Kind.WholeNumber(1, 64), "1", """
        Into how many parts a new index is divided; more than one pays from some ten million statements on."""),
    SEARCH_REPLICAS("search.opensearch.replicas", new Kind.Text("auto or a whole number from 0 to 5"), "auto", """
        How many further copies of each part there are; auto makes one as soon as the cluster has two nodes, so that \
        any one may be lost."""),
    SEARCH_TIMEOUT("search.opensearch.timeout", new Kind.WholeNumber(1, 120), "5", """
        Seconds that one node may take to answer before another one is asked."""),
    SENTENCE_MODEL("sentence-model", Kind.SWITCH, "on", """
        Whether /ask finds statements by their meaning too. The model takes some 100 MB once a question was asked or \
        an edition published."""),
    MEMORY_FILE("memory.file", Kind.FILE, "", """
        The file in which the bot remembers what it must, such as reported mistakes, if not memory.db beside the \
        index."""),
    MEMORY_URL("memory.url", new Kind.Address("jdbc:postgresql://"), "", """
        Or a PostgreSQL database in its place, with the user's name and no password, such as \
        jdbc:postgresql://localhost/readout?user=readout."""),
    MEMORY_PASSWORD_FILE("memory.password-file", Kind.FILE, "", """
        A file that holds the database's password and nothing else."""),
    HOME_SERVER("home-server", Kind.ID, "", """
        The id of the only Discord server in which moderators may reload the corpus."""),
    MODERATOR_ROLES("moderator-roles", Kind.IDS, "", "The ids of the roles there that may."),
    DISCORD_TOKEN_FILE("discord.token-file", Kind.FILE, "", "A file that holds the bot's token and nothing else."),
    DISCORD_TOKEN("discord.token", new Kind.Text("a token"), "", """
        Or the token itself; it is safer in the environment than in a file of settings."""),
    DISCORD_COOLDOWN("discord.cooldown", new Kind.WholeNumber(0, 3600), "3", """
        Seconds that a member waits between two questions; 0 for not at all."""),
    DISCORD_DRAIN("discord.drain", new Kind.WholeNumber(0, 600), "15", """
        Seconds that a bot that is told to end goes on answering for at most; it ends as soon as nobody waits for an \
        answer any more."""),
    DISCORD_COMPRESSION("discord.compression", new Kind.Word("zlib", "none"), "zlib", """
        Of what the gateway sends."""),
    DISCORD_API_URL("discord.api-url", new Kind.Address("https://", "http://"), "", """
        The HTTP API, with its version, of another server that speaks Discord's protocols, such as \
        https://discord.com/api/v10/."""),
    DISCORD_GATEWAY_URL("discord.gateway-url", new Kind.Address("wss://", "ws://"), "", """
        Its gateway, such as wss://gateway.discord.gg, if not the one that the API names."""),
    DISCORD_SHARDS_TOTAL("discord.shards.total", new Kind.Text("auto or a whole number from 1 to 16384"), "1", """
        Into how many shards the bot's servers are divided, as from some 2,000 servers on they must be; auto for as many \
        as Discord recommends."""),
    DISCORD_SHARDS_RANGE("discord.shards.range", new Kind.Text("numbers of shards, such as 0-3"), "", """
        Which of the shards, counted from 0, this process serves if others serve the rest. The total must then be a number, the same for \
        all processes."""),
    METRICS_ADDRESS("metrics.address", new Kind.Text("a host and a port, such as 127.0.0.1:9464,"), "", """
        Where the bot serves figures for Prometheus (/metrics) and its health (/health/live, /health/ready), without \
        asking who wants to know; nowhere if not set."""),
    LOGGING_FORMAT("logging.format", new Kind.Word("text", "json"), "text", """
        Of the bot's log: lines for people, or an object of JSON a line.""");

    private final String path;
    /** Records, which copy their lists. */
    @SuppressWarnings("ImmutableEnumChecker") private final Kind kind;
    private final String otherwise;
    private final String meaning;

    Setting(String path, Kind kind, String otherwise, String meaning) {
        this.path = path;
        this.kind = kind;
        this.otherwise = otherwise;
        this.meaning = meaning;
    }

    /** Its keys in the file, from the outermost inwards, with dots between. */
    String path() {
        return path;
    }

    String variable() {
        return "READOUT_" + path.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    /** Its value where none is given, as one would be written; empty when there is none. */
    String otherwise() {
        return otherwise;
    }

    /** In plain sentences, for whoever sets it. */
    String meaning() {
        return meaning;
    }

    static Optional<Setting> ofPath(String path) {
        return Arrays.stream(values()).filter(setting -> setting.path.equals(path)).findFirst();
    }

    static List<String> paths() {
        return Arrays.stream(values()).map(Setting::path).toList();
    }

    static List<String> variables() {
        return Arrays.stream(values()).map(Setting::variable).toList();
    }
}
