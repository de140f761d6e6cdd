package readout.metrics;

import java.util.List;
import java.util.Optional;
import readout.search.Commit;
import readout.search.StatementIndex;
import readout.search.StatementStore;
import readout.search.StatementWriter;

/** A store whose indexes are measured. It is asked for commits several times a second, so that it shows when it is there. */
record MeasuredStore(StatementStore store, EngineMeters meters) implements StatementStore {

    @Override
    public List<Commit> commits() {
        return meters.reached(store::commits);
    }

    @Override
    public Optional<StatementIndex> open(Commit commit) {
        return store.open(commit).map(index -> new MeasuredIndex(index, meters));
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
    public Optional<Commit> latest() {
        return meters.reached(store::latest);
    }

    @Override
    public void close() {
        store.close();
    }
}
