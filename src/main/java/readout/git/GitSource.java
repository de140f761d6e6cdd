package readout.git;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a corpus is fetched from. Immutable; holds no secret, so that it may be printed.
 *
 * @param url of the repository: {@code https:}, {@code http:} or {@code file:}, without a user's name or password
 * @param branch its short name, such as {@code main}
 * @param folder of the corpus in the repository, with slashes between its names; empty for the whole repository
 * @param credentials a file as {@link Credentials} reads it; null when the repository is open to all
 */
public record GitSource(URI url, String branch, String folder, @Nullable Path credentials) {

    public GitSource {
        folder = folder.strip().replaceAll("^/+|/+$", "");
    }

    /** Whether what is sent there can be read on the way by nobody else. */
    boolean isConfidential() {
        var host = String.valueOf(url.getHost());
        return !"http".equals(url.getScheme())
            || host.equals("localhost") || host.equals("[::1]") || host.startsWith("127.");
    }
}
