package readout.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import readout.ShippedRegistry;
import readout.corpus.Registry;
import readout.model.DateRange;

/** The names of the corpus that ships with the program, for tests in which it matters what people are called. */
final class ShippedCorpus {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final DateRange COVERED = new DateRange(LocalDate.of(2025, 2, 12), LocalDate.of(2026, 3, 12));

    private static final Registry REGISTRY = ShippedRegistry.get();
    private static final QuestionReader READER = new QuestionReader(Names.of(REGISTRY), _ -> false, COVERED);

    private ShippedCorpus() {}

    static Registry registry() {
        return REGISTRY;
    }

    /** Reads as if no statement had any of the words: whatever is no name may be a misspelt one. */
    static Question read(String question, String... without) {
        return READER.read(question, Set.of(without), TODAY);
    }

    /** The keys of what was understood, in order. */
    static List<String> keys(String question, String... without) {
        return read(question, without).understanding().parts().stream().map(Part::key).toList();
    }
}
