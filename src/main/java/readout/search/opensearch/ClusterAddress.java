package readout.search.opensearch;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a cluster is, and as whom to ask it.
 *
 * @param urls of some of its nodes, at least one, all with the same path; without user and password
 * @param user null where none is asked for
 * @param password null where none is asked for
 * @param authorities certificates in PEM that the cluster's are signed with; null for those that Java trusts
 * @param timeout how long one node may take to answer
 */
public record ClusterAddress(
    List<URI> urls, @Nullable String user, @Nullable String password, @Nullable Path authorities, Duration timeout) {

    public ClusterAddress {
        urls = List.copyOf(urls);
    }

    /** For people; tells no password. */
    @Override
    public String toString() {
        return urls.stream().map(URI::toString).collect(joining(", "));
    }
}
