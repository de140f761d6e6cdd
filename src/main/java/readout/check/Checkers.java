package readout.check;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import readout.corpus.Registry;
import readout.edition.Edition;

/** Makes checkers. Keeps the names of the registry it was last asked for, whose reading takes longer than a check. Thread-safe. */
public final class Checkers {

    private final AtomicReference<@Nullable Names> last = new AtomicReference<>();

    /** Valid as long as the edition is borrowed. */
    public Checker of(Edition edition) {
        return new Checker(edition, names(edition.registry()));
    }

    /** Two threads may both read them; what they read is equal. */
    @SuppressWarnings("ReferenceEquality") // comparing whole registries would take longer than reading their names
    private Names names(Registry registry) {
        var kept = last.get();
        if (kept == null || kept.registry() != registry) {
            kept = new Names(registry);
            last.set(kept);
        }
        return kept;
    }
}
