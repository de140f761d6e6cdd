package readout.edition;

import java.time.Instant;
import java.util.Objects;
import readout.edition.Change.Kind;
import readout.edition.Ledger.Line;
import readout.model.Learned;
import readout.model.SourcedStatement;
import readout.search.IndexEntry;

/** Writes what a comparison tells to the index and to the ledger. For one comparison. */
final class ChangeWriting implements Comparison.Reader {

    private final VectorWriter writer;
    private final LedgerDraft draft;
    private final Instant now;
    private final long indexed;
    private Changes changes = Changes.NONE;

    /** @param indexed how many statements are in the index before */
    ChangeWriting(VectorWriter writer, LedgerDraft draft, Instant now, long indexed) {
        this.writer = writer;
        this.draft = draft;
        this.now = now;
        this.indexed = indexed;
    }

    @Override
    public void differs(Change change, String hash) {
        var isNew = change.kind() == Kind.ADDED;
        var learned = isNew ? change.learned() : new Learned(change.learned().first(), now);
        var entry = new IndexEntry(Objects.requireNonNull(change.after()), change.file(), hash, learned, null);
        if (isNew) {
            writer.add(entry);
        } else {
            writer.put(entry);
        }
        draft.add(new Line(change, hash, learned));
        changes = changes.plus(change.kind());
    }

    @Override
    public void stays(SourcedStatement sourced, String file, String hash, Learned learned) {
        writer.put(new IndexEntry(sourced, file, hash, learned, null));
    }

    @Override
    public void isGone(Change change, String hash) {
        writer.remove(change.id());
        draft.add(new Line(change, hash, change.learned()));
        changes = changes.plus(change.kind());
    }

    Changes changes() {
        return changes;
    }

    /** How many statements there are after it. */
    long size() {
        return indexed + changes.added() - changes.removed();
    }
}
