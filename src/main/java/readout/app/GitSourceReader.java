package readout.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.git.GitSource;

/** Reads from which repository the corpus is fetched. */
final class GitSourceReader {

    private static final List<String> SCHEMES = List.of("https", "http", "file");

    private final SettingsReader reader;

    GitSourceReader(SettingsReader reader) {
        this.reader = reader;
    }

    /** Null when it is fetched from none. */
    @Nullable GitSource read() {
        var url = reader.given(Setting.CORPUS_GIT_URL);
        var credentials = reader.given(Setting.CORPUS_GIT_CREDENTIALS_FILE);
        var folder = reader.given(Setting.CORPUS_GIT_FOLDER);
        if (url.isEmpty()) {
            credentials.or(() -> folder).ifPresent(given -> reader.problem(given, "this belongs to a repository; set "
                + Setting.CORPUS_GIT_URL.path() + " (" + Setting.CORPUS_GIT_URL.variable() + ") too"));
            return null;
        }
        reader.given(Setting.CORPUS).ifPresent(given -> reader.problem(given,
            "the corpus is fetched from a repository (" + url.get().where() + "); set one of them"));
        var address = address(url.get());
        return address == null
            ? null
            : new GitSource(address,
                reader.text(Setting.CORPUS_GIT_BRANCH),
                folder.map(Given::text).orElse(""), credentials.flatMap(reader::path).orElse(null));
    }

    /** It is shown and logged, so that no secret may stand in it; a message about it does not quote it. */
    private @Nullable URI address(Given given) {
        try {
            var address = new URI(given.text().strip());
            if (address.getRawUserInfo() != null || address.getRawQuery() != null) {
                reader.problem(given, "the address holds a user, a password or a token; put them into a file, and set "
                    + Setting.CORPUS_GIT_CREDENTIALS_FILE.path());
                return null;
            }
            var isOnDisk = "file".equals(address.getScheme()) && address.getPath() != null;
            if (SCHEMES.contains(address.getScheme()) && (isOnDisk || address.getHost() != null)) {
                return address;
            }
        } catch (URISyntaxException _) {
            // said below
        }
        reader.unwanted(Setting.CORPUS_GIT_URL, given);
        return null;
    }
}
