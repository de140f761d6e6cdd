package readout.git;

import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/** Brings the newest commit of the branch into the clone. */
final class Fetching {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final GitSource source;
    private final Duration silence;

    /**
     * Of one source.
     *
     * @param silence how long the server may say nothing, in whole seconds
     */
    Fetching(GitSource source, Duration silence) {
        this.source = source;
        this.silence = silence;
    }

    ObjectId fetch(Clone clone) throws FetchFailure, IOException {
        var branch = Constants.R_HEADS + source.branch();
        if (!Repository.isValidRefName(branch)) {
            throw new FetchFailure("no branch can be called “" + source.branch() + "”");
        }
        try (var transport = transport(clone); var connection = transport.openFetch()) {
            var newest = connection.getRef(branch);
            if (newest == null || newest.getObjectId() == null) {
                throw new FetchFailure(connection.getRefs().isEmpty()
                    ? "the repository is empty"
                    : "the repository has no branch called “" + source.branch() + "”");
            }
            var commit = newest.getObjectId();
            if (!commit.equals(clone.fetched())) {
                connection.fetch(new Deadline(LONGEST), List.<Ref>of(newest), Set.of());
                clone.accept(commit);
            }
            return commit;
        }
    }

    private Transport transport(Clone clone) throws FetchFailure, IOException {
        var file = source.credentials();
        if (file != null && !source.isConfidential()) {
            throw new FetchFailure("the password would be sent over http, where others can read it; give an address"
                + " that begins with https://");
        }
        var config = clone.repository().getConfig();
        // with a password, no other address is gone to: it is not for whoever the server names
        config.setString("http", null, "followRedirects", file == null ? "initial" : "false");
        try {
            var transport = Transport.open(clone.repository(), new URIish(source.url().toString()));
            transport.setTimeout((int) silence.toSeconds());
            transport.setTagOpt(TagOpt.NO_TAGS);
            if (file != null) {
                transport.setCredentialsProvider(Credentials.read(file).provider());
            }
            return transport;
        } catch (URISyntaxException _) {
            throw new FetchFailure("this is no address of a repository: " + source.url());
        }
    }
}
