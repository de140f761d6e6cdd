package readout.edition;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.corpus.CorpusFile;
import readout.corpus.Problem;
import readout.corpus.Problem.Severity;
import readout.model.EditionStamp;

/** A repository whose commits are folders on disk; remembers how often it was asked for newer ones. */
final class FakeOrigin implements CorpusOrigin {

    final List<String> kept = new ArrayList<>();
    int fetches;
    private final List<Looked.Found> commits = new ArrayList<>();
    private @Nullable Looked lookedAt;
    private boolean unreachable;

    void commit(Path folder, String revision, String author, String message) {
        var note = new Commits.Note(revision, author, Instant.EPOCH, message);
        commits.add(new Looked.Found(folder, revision, new Commits(List.of(note), false, false)));
    }

    void unreachable(boolean is) {
        unreachable = is;
    }

    @Override
    public Looked newest(String published) {
        fetches++;
        if (unreachable) {
            return new Looked.Nothing(List.of(new Problem(Severity.ERROR, "", 0, 0, "no answer", "wait")));
        }
        lookedAt = commits.getLast();
        return lookedAt;
    }

    @Override
    public Looked lookedAt() {
        return Objects.requireNonNull(lookedAt);
    }

    @Override
    public Looked begin(String published) {
        return commits.stream().filter(commit -> commit.revision().equals(published)).<Looked>map(commit -> commit)
            .findFirst()
            .orElseGet(() -> newest(published));
    }

    @Override
    public boolean isPublished(EditionStamp live, List<CorpusFile> files) {
        return lookedAt == null
            || (lookedAt instanceof Looked.Found(var _, var revision, var _) && revision.equals(live.revision()));
    }

    @Override
    public void keepOnly(Collection<String> revisions) {
        kept.clear();
        kept.addAll(revisions);
    }
}
