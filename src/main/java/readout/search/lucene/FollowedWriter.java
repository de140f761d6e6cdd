package readout.search.lucene;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.search.Commit;
import readout.search.IndexEntry;
import readout.search.StatementWriter;

/** A writer after which something is done: when it was closed, since what belongs to a commit is written just after it. */
final class FollowedWriter implements StatementWriter {

    private final StatementWriter writer;
    private final Consumer<Commit> after;
    private @Nullable Commit committed;

    /** @param after is told what was committed, if anything was */
    FollowedWriter(StatementWriter writer, Consumer<Commit> after) {
        this.writer = writer;
        this.after = after;
    }

    @Override
    public void put(IndexEntry entry) {
        writer.put(entry);
    }

    @Override
    public void add(IndexEntry entry) {
        writer.add(entry);
    }

    @Override
    public void remove(String id) {
        writer.remove(id);
    }

    @Override
    public void commit(Commit commit) {
        writer.commit(commit);
        committed = commit;
    }

    @Override
    public void close() {
        writer.close();
        if (committed != null) {
            after.accept(committed);
        }
    }
}
