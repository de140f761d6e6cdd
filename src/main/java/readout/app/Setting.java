package readout.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be set, under which name in the file and in the environment. */
enum Setting {
    CORPUS("corpus"),
    CORPUS_GIT_URL("corpus.git.url"),
    CORPUS_GIT_BRANCH("corpus.git.branch"),
    CORPUS_GIT_FOLDER("corpus.git.folder"),
    CORPUS_GIT_CREDENTIALS_FILE("corpus.git.credentials-file"),
    INDEX("index"),
    EDITIONS_KEPT("editions.kept"),
    SENTENCE_MODEL("sentence-model"),
    MEMORY_FILE("memory.file"),
    MEMORY_URL("memory.url"),
    MEMORY_PASSWORD_FILE("memory.password-file"),
    HOME_SERVER("home-server"),
    MODERATOR_ROLES("moderator-roles"),
    DISCORD_TOKEN("discord.token"),
    DISCORD_TOKEN_FILE("discord.token-file"),
    DISCORD_COOLDOWN("discord.cooldown"),
    DISCORD_COMPRESSION("discord.compression"),
    DISCORD_API_URL("discord.api-url"),
    DISCORD_GATEWAY_URL("discord.gateway-url"),
    DISCORD_SHARDS_TOTAL("discord.shards.total"),
    DISCORD_SHARDS_RANGE("discord.shards.range");

    private final String path;

    Setting(String path) {
        this.path = path;
    }

    /** Its keys in the file, from the outermost inwards, with dots between. */
    String path() {
        return path;
    }

    String variable() {
        return "READOUT_" + path.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
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
