package readout.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import readout.corpus.CorpusFile;
import readout.corpus.Problem;
import readout.corpus.Problem.Severity;
import readout.edition.Commits;
import readout.edition.CorpusOrigin;
import readout.git.CheckedOut;
import readout.git.Fetched;
import readout.git.GitCorpus;
import readout.model.EditionStamp;

/** A corpus in a git repository: only looking for the newest files fetches. */
record GitOrigin(GitCorpus git) implements CorpusOrigin {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    @Override
    public Looked newest(String published) {
        return switch (git.fetch(published.isEmpty() ? null : published)) {
            case Fetched.Failed(var reason) -> nothing("the repository cannot be fetched: " + reason,
                "look again when that is mended");
            case Fetched.Commits fetched -> checkedOut(fetched.revision(), commits(fetched));
        };
    }

    @Override
    public Looked lookedAt() {
        return fetched().map(revision -> checkedOut(revision, Commits.NONE))
            .orElseGet(() -> nothing("nothing was fetched yet", "look first at what would change"));
    }

    @Override
    public Looked begin(String published) {
        if (COMMIT.matcher(published).matches()
            && checkedOut(published, Commits.NONE) instanceof Looked.Found found) {
            return found;
        }
        return fetched().isPresent() ? lookedAt() : newest("");
    }

    @Override
    public boolean isPublished(EditionStamp live, List<CorpusFile> files) {
        return fetched().map(revision -> revision.equals(live.revision())).orElse(true);
    }

    /** Folders that cannot be deleted now are deleted another time. */
    @Override
    public void keepOnly(Collection<String> revisions) {
        try {
            var kept = new ArrayList<>(revisions);
            fetched().ifPresent(kept::add);
            git.keepOnly(kept);
        } catch (UncheckedIOException failure) {
            LoggerFactory.getLogger(GitOrigin.class).warn("old checkouts of the corpus are still there", failure);
        }
    }

    /** The files of the newest commit that was fetched; empty before the first. */
    Optional<Path> lastCheckout() {
        return lookedAt() instanceof Looked.Found(var folder, var _, var _) ? Optional.of(folder) : Optional.empty();
    }

    private Optional<String> fetched() {
        try {
            return git.fetched();
        } catch (UncheckedIOException _) { // a damaged clone is told of by the next fetch
            return Optional.empty();
        }
    }

    private Looked checkedOut(String revision, Commits commits) {
        try {
            return switch (git.checkout(revision)) {
                case CheckedOut.Complete(var folder) -> new Looked.Found(folder, revision, commits);
                case CheckedOut.Unusable(var problems) -> new Looked.Nothing(
                    problems.stream().map(problem -> problem(problem, "mend it in the repository")).toList());
            };
        } catch (UncheckedIOException failure) {
            return nothing(String.valueOf(failure.getMessage()), "look again when that is mended");
        }
    }

    private static Commits commits(Fetched.Commits fetched) {
        var notes = fetched.since().stream()
            .map(commit -> new Commits.Note(commit.id(), commit.author(), commit.at(), commit.subject()))
            .toList();
        return new Commits(notes, fetched.more(), fetched.history() == Fetched.History.REWRITTEN);
    }

    private static Looked nothing(String reason, String remedy) {
        return new Looked.Nothing(List.of(problem(reason, remedy)));
    }

    private static Problem problem(String reason, String remedy) {
        return new Problem(Severity.ERROR, "", 0, 0, reason, remedy);
    }
}
