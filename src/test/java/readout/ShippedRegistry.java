package readout;

import java.nio.file.Path;
import readout.corpus.CorpusLoader;
import readout.corpus.LoadOutcome;
import readout.corpus.Registry;

/** The names of the corpus that ships with the program, for tests in which it matters what people are called. */
public final class ShippedRegistry {

    private static final Registry REGISTRY = load();

    private ShippedRegistry() {}

    public static Registry get() {
        return REGISTRY;
    }

    private static Registry load() {
        return switch (new CorpusLoader().load(Path.of("index/corpus"))) {
            case LoadOutcome.Valid valid -> valid.corpus().registry();
            case LoadOutcome.Invalid invalid -> throw new AssertionError(invalid.problems());
            case LoadOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.reason());
        };
    }
}
