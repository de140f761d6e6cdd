package readout.search;

import java.util.List;
import java.util.Optional;

/** Passes everything on to another store, for a store that does a little more. As safe for threads as the other. */
public abstract class ForwardingStore implements StatementStore {

    private final StatementStore store;

    /** Takes over the other store, and closes it in the end. */
    protected ForwardingStore(StatementStore store) {
        this.store = store;
    }

    @Override
    public List<Commit> commits() {
        return store.commits();
    }

    @Override
    public Optional<Commit> latest() {
        return store.latest();
    }

    @Override
    public Optional<StatementIndex> open(Commit commit) {
        return store.open(commit);
    }

    @Override
    public Optional<StatementWriter> write() {
        return store.write();
    }

    @Override
    public Optional<String> madeElsewhere() {
        return store.madeElsewhere();
    }

    @Override
    public boolean isReachable() {
        return store.isReachable();
    }

    @Override
    public void discard() {
        store.discard();
    }

    @Override
    public void close() {
        store.close();
    }
}
