package readout.metrics;

import java.util.List;
import java.util.Optional;
import readout.search.Commit;
import readout.search.ForwardingStore;
import readout.search.StatementIndex;
import readout.search.StatementStore;

/** A store whose indexes are measured. It is asked for commits several times a second, so that it shows when it is there. */
final class MeasuredStore extends ForwardingStore {

    private final EngineMeters meters;

    MeasuredStore(StatementStore store, EngineMeters meters) {
        super(store);
        this.meters = meters;
    }

    @Override
    public List<Commit> commits() {
        return meters.reached(super::commits);
    }

    @Override
    public Optional<Commit> latest() {
        return meters.reached(super::latest);
    }

    @Override
    public Optional<StatementIndex> open(Commit commit) {
        return super.open(commit).map(index -> new MeasuredIndex(index, meters));
    }
}
