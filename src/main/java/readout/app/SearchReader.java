package readout.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.search.opensearch.ClusterAddress;
import readout.search.opensearch.ClusterSettings;

/** Reads which engine keeps the index, and where the cluster is if there is one. */
final class SearchReader {

    private static final Pattern PREFIXES = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern NUMBERS = Pattern.compile("[0-5]");

    /** What makes no sense without addresses. */
    private static final List<Setting> OF_A_CLUSTER = List.of(Setting.SEARCH_PREFIX, Setting.SEARCH_USER,
        Setting.SEARCH_PASSWORD_FILE, Setting.SEARCH_CA_FILE, Setting.SEARCH_SHARDS, Setting.SEARCH_REPLICAS,
        Setting.SEARCH_TIMEOUT);

    private final SettingsReader reader;

    SearchReader(SettingsReader reader) {
        this.reader = reader;
    }

    Settings.Search read(int kept) {
        var isCluster = reader.word(Setting.SEARCH_ENGINE).equals("opensearch");
        var given = reader.given(Setting.SEARCH_URLS);
        if (given.isEmpty()) {
            if (isCluster) {
                reader.problem(reader.given(Setting.SEARCH_ENGINE).orElseThrow(), "opensearch needs its addresses; set "
                    + named(Setting.SEARCH_URLS));
            }
            OF_A_CLUSTER.forEach(this::refuseAlone);
            return new Settings.Search(false, null);
        }
        var address = new ClusterAddress(
            urls(given.get()),
            reader.given(Setting.SEARCH_USER).map(user -> user.text().strip()).orElse(null),
            password(),
            readable(Setting.SEARCH_CA_FILE),
            Duration.ofSeconds(reader.number(Setting.SEARCH_TIMEOUT)));
        var editions = new ClusterSettings(prefix(), reader.number(Setting.SEARCH_SHARDS), replicas(), kept);
        return new Settings.Search(isCluster, new Settings.Cluster(address, editions));
    }

    private void refuseAlone(Setting setting) {
        reader.given(setting).filter(given -> !given.text().strip().equals(setting.otherwise())).ifPresent(
            given -> reader.problem(given, "this is of a cluster; set " + named(Setting.SEARCH_URLS) + " too"));
    }

    private static String named(Setting setting) {
        return setting.path() + " (" + setting.variable() + ")";
    }

    private List<URI> urls(Given given) {
        var urls = Arrays.stream(given.text().split(",", -1)).map(String::strip).map(SearchReader::url).toList();
        var known = urls.stream().filter(Objects::nonNull).toList();
        if (known.size() < urls.size() || Set.copyOf(known).size() < known.size() || differ(known)) {
            reader.unwanted(Setting.SEARCH_URLS, given);
            return List.of(URI.create("http://localhost"));
        }
        return known;
    }

    /** All are asked below the same path. */
    private static boolean differ(List<URI> urls) {
        return urls.stream().map(URI::getPath).distinct().count() > 1;
    }

    private static @Nullable URI url(String text) {
        try {
            var url = new URI(text);
            var isHttp = Set.of("http", "https").contains(String.valueOf(url.getScheme()));
            return isHttp && url.getHost() != null && url.getUserInfo() == null && url.getQuery() == null ? url : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private String prefix() {
        var given = reader.given(Setting.SEARCH_PREFIX);
        var prefix = reader.text(Setting.SEARCH_PREFIX);
        if (!PREFIXES.matcher(prefix).matches()) {
            reader.unwanted(Setting.SEARCH_PREFIX, given.orElseThrow());
        }
        return prefix;
    }

    private int replicas() {
        var text = reader.text(Setting.SEARCH_REPLICAS);
        if (text.equals("auto")) {
            return ClusterSettings.AS_NODES_ALLOW;
        }
        if (!NUMBERS.matcher(text).matches()) {
            reader.unwanted(Setting.SEARCH_REPLICAS, reader.given(Setting.SEARCH_REPLICAS).orElseThrow());
            return ClusterSettings.AS_NODES_ALLOW;
        }
        return Integer.parseInt(text);
    }

    private @Nullable String password() {
        var path = readable(Setting.SEARCH_PASSWORD_FILE);
        var given = reader.given(Setting.SEARCH_PASSWORD_FILE);
        if (given.isPresent() && reader.given(Setting.SEARCH_USER).isEmpty()) {
            reader.problem(given.get(), "the password is that of a user; set " + named(Setting.SEARCH_USER) + " too");
        }
        if (path == null) {
            return null;
        }
        try {
            return Files.readString(path).strip();
        } catch (IOException _) {
            reader.problem(given.orElseThrow(), "the password cannot be read from it");
            return null;
        }
    }

    private @Nullable Path readable(Setting setting) {
        var given = reader.given(setting);
        var path = given.flatMap(reader::path);
        if (path.isPresent() && !Files.isReadable(path.get())) {
            reader.problem(given.get(), "it cannot be read");
            return null;
        }
        return path.orElse(null);
    }
}
