package readout.check;

import readout.corpus.PerRegistry;
import readout.edition.Edition;

/** Makes checkers. Thread-safe. */
public final class Checkers {

    private final PerRegistry<Names> names = new PerRegistry<>(Names::of);

    /** Valid as long as the edition is borrowed. */
    public Checker of(Edition edition) {
        return new Checker(edition, names.of(edition.registry()));
    }
}
